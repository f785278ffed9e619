/** Two coders' categories for one unit. */
export type Pair = readonly [string, string]

/** Why Cohen's kappa has no value: both coders give one and the same category throughout, or nothing is compared. */
export type NoKappa = 'no-variance' | 'nothing-compared'

/**
 * Cohen's kappa: the agreement beyond chance over the most there can be. Counts stay whole until the one division, so
 * that no variance is told exactly.
 */
export function kappaOf(pairs: readonly Pair[]): number | NoKappa {
  const total = pairs.length
  if (total === 0) return 'nothing-compared'
  const [first, second] = [countsOf(pairs, 0), countsOf(pairs, 1)]
  const agreed = pairs.filter(([one, other]) => one === other).length
  const chance = [...first].reduce((sum, [category, count]) => sum + count * (second.get(category) ?? 0), 0)
  if (chance === total * total) return 'no-variance'
  return (total * agreed - chance) / (total * total - chance)
}

function countsOf(pairs: readonly Pair[], coder: 0 | 1): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const pair of pairs) counts.set(pair[coder], (counts.get(pair[coder]) ?? 0) + 1)
  return counts
}

/** A count in percent, to one decimal, halves up; undefined where there is nothing to take a share of. */
export function percent(count: number, of: number): number | undefined {
  return of === 0 ? undefined : Math.round((1000 * count) / of) / 10
}

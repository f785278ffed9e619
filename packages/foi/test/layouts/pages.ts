/** Puts lines on pages: each with the sender's name above and the number of the page below. */
export function onPages(lines: readonly string[], perPage: number): readonly string[] {
  if (perPage === 0) return lines
  const count = Math.ceil(lines.length / perPage)
  return Array.from({ length: count }, (_, page) => {
    const own = lines.slice(page * perPage, (page + 1) * perPage)
    const start = page === 0 ? '' : '\f'
    return [
      `${start}Example Services`,
      '',
      ...own,
      '',
      `Letter of reply            Page ${page + 1} of ${count}`,
    ]
  }).flat()
}

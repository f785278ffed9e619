/**
 * Whether two reports of an interface say the same. The compiler writes the members of a union, and of an object that
 * is made from one, in an order that differs from build to build.
 */
export function saySame(one: string, other: string): boolean {
  return inOneOrder(one) === inOneOrder(other)
}

function inOneOrder(report: string): string {
  const lines = report
    .split('\n')
    .map((line) => line.trim().replaceAll(/"[^"]*"(?: \| "[^"]*")+/g, sortedUnion))
  return lines.toSorted((a, b) => (a < b ? -1 : 1)).join('\n')
}

function sortedUnion(union: string): string {
  return union
    .split(' | ')
    .toSorted((a, b) => (a < b ? -1 : 1))
    .join(' | ')
}

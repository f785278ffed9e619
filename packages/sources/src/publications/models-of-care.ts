import { definePublication } from '@ssi/taxonomy'

/**
 * Other pages of Models of care: Update 2006, by their number among its 52.
 *
 * @example
 * ```ts run
 * import { modelsOfCarePages } from '@ssi/sources'
 * import { cite } from '@ssi/taxonomy'
 * cite(modelsOfCarePages.page45).publication // => 'models-of-care-2006-page-45'
 * ```
 */
export const modelsOfCarePages = {
  page6: page(6),
  page12: page(12),
  page20: page(20),
  page21: page(21),
  page22: page(22),
  page23: page(23),
  page28: page(28),
  page31: page(31),
  page40: page(40),
  page41: page(41),
  page42: page(42),
  page45: page(45),
  page46: page(46),
  page47: page(47),
}

function page<const Number extends number>(number: Number) {
  return definePublication({
    id: `models-of-care-2006-page-${number}` as const,
    title: `Models of care for treatment of adult drug misusers: Update 2006, page ${number} of 52`,
    authors: 'National Treatment Agency for Substance Misuse',
    year: '2006',
    address: `https://hitpages.com/doc/4513109221834752/${number}/`,
    seen: '2026-11',
  })
}

import { flag } from '@ssi/rules'

/** What the page asks of a package, one adjective a field. */
export const packageFields = {
  clearlyDefined: flag({
    label: { en: 'clearly defined package' },
    question: { en: 'Is it part of a package that is clearly defined?' },
  }),
  consistent: flag({
    label: { en: 'consistent package' },
    question: { en: 'Is the package consistent?' },
  }),
  evidenceBased: flag({
    label: { en: 'evidence-based package' },
    question: { en: 'Is the package evidence-based?' },
  }),
  complete: flag({
    label: { en: 'complete package' },
    question: { en: 'Is the package delivered completely?' },
  }),
  planned: flag({
    label: { en: 'planned package' },
    question: { en: 'Is the package planned?' },
  }),
  structured: flag({
    label: { en: 'structured package' },
    question: { en: 'Is the package structured?' },
  }),
  coherent: flag({
    label: { en: 'coherent package' },
    question: { en: 'Is the package coherent?' },
  }),
}

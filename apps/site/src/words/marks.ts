import { said } from './said.ts'

/** Who says so. */
export const basisWords = said({
  stated: { en: 'stated', nl: 'uit de bron' },
  derived: { en: 'derived', nl: 'afgeleid' },
  external: { en: 'external', nl: 'van elders' },
})

/** Who says so, as a sentence. */
export const basisSays = said({
  stated: { en: 'The source says so itself.', nl: 'De bron zegt het zelf.' },
  derived: {
    en: 'Put together here from what the source says; the source does not say it in one place.',
    nl: 'Hier samengesteld uit wat de bron zegt; de bron zegt het niet op één plek.',
  },
  external: { en: 'Somebody outside the source says so.', nl: 'Iemand buiten de bron zegt het.' },
})

/** How strongly. */
export const forceWords = said({
  must: { en: 'must', nl: 'moet' },
  'should-only': { en: 'should only', nl: 'zou alleen zo moeten' },
  definition: { en: 'definition', nl: 'definitie' },
  should: { en: 'should', nl: 'zou moeten' },
  may: { en: 'may', nl: 'mag' },
})

/** How strongly, as a sentence, where the source says so itself. */
export const forceSays = said({
  must: { en: 'The source requires it.', nl: 'De bron eist het.' },
  'should-only': {
    en: 'The source says it should be so only in this way.',
    nl: 'De bron zegt dat het alleen zo zou moeten.',
  },
  definition: { en: 'It is part of a definition.', nl: 'Het hoort bij een definitie.' },
  should: {
    en: 'The source asks for it, or hedges.',
    nl: 'De bron vraagt erom, of houdt een slag om de arm.',
  },
  may: { en: 'The source allows it.', nl: 'De bron laat het toe.' },
})

/** How strongly, where the source does not say it itself. */
export const forceReadAs = said({
  derived: { en: 'Weighed here, from what the source says.', nl: 'Hier zo gewogen, uit wat de bron zegt.' },
  external: {
    en: 'As strong as those outside the source put it; the source does not require it.',
    nl: 'Zo sterk als wie het buiten de bron zegt; de bron eist het niet.',
  },
})

/** What a broken rule does to the verdict. */
export const severitySays = said({
  error: { en: 'a broken rule decides the verdict', nl: 'een overtreden regel beslist over het oordeel' },
  warning: {
    en: 'a broken rule is a warning and never touches the verdict',
    nl: 'een overtreden regel is een waarschuwing en raakt het oordeel nooit',
  },
  info: {
    en: 'it is information and never touches the verdict',
    nl: 'het is informatie en raakt het oordeel nooit',
  },
})

/** Verdicts, standings and severities. */
export const markWords = said({
  conforms: { en: 'conforms', nl: 'voldoet' },
  breaks: { en: 'breaks', nl: 'voldoet niet' },
  undetermined: { en: 'undetermined', nl: 'onbeslist' },
  met: { en: 'met', nl: 'nageleefd' },
  broken: { en: 'broken', nl: 'overtreden' },
  'not-applicable': { en: 'not applicable', nl: 'niet van toepassing' },
  'not-checked': { en: 'not checked', nl: 'niet gecontroleerd' },
  error: { en: 'error', nl: 'fout' },
  warning: { en: 'warning', nl: 'waarschuwing' },
  info: { en: 'info', nl: 'informatie' },
  applies: { en: 'applies', nl: 'van toepassing' },
  silent: { en: 'silent', nl: 'zwijgt' },
})

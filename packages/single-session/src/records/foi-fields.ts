import { code, flag, orNone, text, whole } from '@ssi/rules'

/** What the criteria of the freedom of information request look at. */
export const foiFields = {
  planned: flag({
    label: { en: 'plan beforehand', nl: 'planning vooraf' },
    question: {
      en: 'Was it meant to be this intervention before it began?',
      nl: 'Was het vooraf als deze interventie bedoeld?',
    },
  }),
  sessionsByDesign: orNone(
    whole({
      label: { en: 'number of sessions by design', nl: 'aantal sessies volgens de opzet' },
      question: {
        en: 'After how many sessions is it complete by design? None, if no number is set.',
        nl: 'Na hoeveel sessies is het volgens de opzet af? Geen, als er geen aantal vaststaat.',
      },
    }),
  ),
  usesByDesign: orNone(
    whole({
      label: { en: 'number of uses by design', nl: 'aantal keren gebruik volgens de opzet' },
      question: {
        en: 'For self-help: how often do its makers mean it to be used? None, if they set no number.',
        nl: 'Bij zelfhulp: voor hoeveel keer is het volgens de makers bedoeld? Geen, als er geen aantal vaststaat.',
      },
    }),
  ),
  supportAndGuidance: flag({
    label: { en: 'support and guidance in the session', nl: 'steun en begeleiding in de sessie' },
    question: {
      en: 'Is it made to give support and guidance in the session itself?',
      nl: 'Is het gemaakt om in de sessie zelf steun en begeleiding te geven?',
    },
  }),
  specificIssue: orNone(
    text({
      label: { en: 'specific issue', nl: 'bepaalde kwestie' },
      question: {
        en: 'For which issue or problem is it? None, if for nothing in particular.',
        nl: 'Voor welke kwestie of welk probleem is het? Geen, als het nergens speciaal voor is.',
      },
    }),
  ),
  therapeuticIntent: flag({
    label: { en: 'therapeutic intent', nl: 'therapeutische bedoeling' },
    question: { en: 'Is it meant to be therapeutic?', nl: 'Is het therapeutisch bedoeld?' },
  }),
  followUpPresumed: flag({
    label: { en: 'presumed follow up', nl: 'verondersteld vervolg' },
    question: {
      en: 'Does anybody count on something coming after it?',
      nl: 'Rekent iemand erop dat er iets na komt?',
    },
  }),
  repeatUsePresumed: flag({
    label: { en: 'presumed repeat use', nl: 'verondersteld herhaald gebruik' },
    question: {
      en: 'Does anybody count on the same help being used again?',
      nl: 'Rekent iemand erop dat dezelfde hulp nog eens wordt gebruikt?',
    },
  }),
  assessment: orNone(
    code(
      {
        'with-guidance': {
          label: {
            en: 'Assessment with guidance or therapeutic support',
            nl: 'Onderzoek met begeleiding of therapeutische steun',
          },
        },
        'without-guidance': {
          label: {
            en: 'Assessment without guidance or therapeutic support',
            nl: 'Onderzoek zonder begeleiding of therapeutische steun',
          },
        },
      },
      {
        label: { en: 'one-off assessment', nl: 'eenmalig onderzoek' },
        question: {
          en: 'Is it a one-off assessment, and does that give guidance or therapeutic support? None, if it is no assessment.',
          nl: 'Is het een eenmalig onderzoek, en geeft dat begeleiding of therapeutische steun? Geen, als het geen onderzoek is.',
        },
      },
    ),
  ),
}

import { singleSessionPublications } from '@ssi/sources'
import { branch, cite, type ConceptEntry, elsewhere } from '@ssi/taxonomy'
import { widerAudience as labels } from '../audience.ts'

const place = cite(singleSessionPublications.firstCourse)

/** For whom the course is by a news item: more people than the page asks for. */
export const widerAudience = branch({
  'wider-audience': {
    kind: 'population',
    basis: 'external',
    label: { en: 'audience in a news item', nl: 'doelgroep in een nieuwsbericht' },
    definition: {
      en: 'The four groups named when the course was first given; not all of them have what the page itself asks.',
      nl: 'De vier groepen die bij de eerste training worden genoemd; niet alle hebben wat de pagina zelf vraagt.',
    },
    not: {
      [elsewhere('entry-requirement')]: {
        en: 'those are what the page asks, and they stand',
        nl: 'dat is wat de pagina vraagt, en dat blijft staan',
      },
    },
    cite: place,
  },
  'primary-care-psychologist': member('primary-care-psychologist'),
  'psychologist-with-a-masters-degree': member('psychologist-with-a-masters-degree'),
  'gz-psychologist': member('gz-psychologist'),
  'certified-coach': member('certified-coach'),
})

function member(id: keyof typeof labels): ConceptEntry<'wider-audience'> {
  return {
    kind: 'role',
    basis: 'external',
    broader: 'wider-audience',
    label: labels[id].label,
    named: true,
    cite: place,
  }
}

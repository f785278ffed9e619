import { code, codes, day, flag, group, list, orNone, record, text } from '@ssi/rules'
import { familyRecipients, harmReductionAreas } from '../choices.ts'
import { named } from './words.ts'

const episode = record({
  from: day(named('first day', 'From which day was the young person in treatment?')),
  to: orNone(day(named('last day', 'Until which day? None while it goes on.'))),
})

const reportedUnder = {
  'young-person': { label: { en: 'the young person’s attributors' } },
  'family-member': { label: { en: 'somebody else’s attributors' } },
}

/** What family work and harm reduction consist of. */
export const services = {
  family: group(
    {
      recipients: orNone(
        codes(familyRecipients, named('recipients', 'Whom of the family does the work support?')),
      ),
      treatment: orNone(
        list(episode, {
          ...named(
            'treatment of the young person',
            'When was the young person of this family in specialist treatment?',
          ),
          item: { en: 'spell of treatment' },
        }),
      ),
      reportedUnder: code(
        reportedUnder,
        named(
          'attributors used',
          'Under whose attributors is the work reported? The aid does not explain the word; most likely it means the details by which NDTMS tells clients apart.',
        ),
      ),
    },
    named('family', 'What is known of the family and of the young person’s treatment?'),
  ),
  harmReduction: group(
    {
      areas: codes(harmReductionAreas, named('areas', 'Which of the three dangers is it about?')),
      services: list(text(named('service', 'Which service was given?')), {
        ...named('services', 'Which services were given? Any may be, advice and information among them.'),
        item: { en: 'service' },
      }),
      specialistKnowledge: flag(
        named(
          'specialist knowledge of substances',
          'Does the deliverer have specialist knowledge of substances and their interactions?',
        ),
      ),
    },
    named('harm reduction', 'What does the harm reduction consist of?'),
  ),
}

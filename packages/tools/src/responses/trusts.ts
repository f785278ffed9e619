import type { Written } from './written.ts'

const passage = 'Our FOI request consists of 4 questions on the financial year 2023-24:'

/** What invented trusts answer to the questionnaire on single session interventions. */
export const trusts = {
  harrowmere: {
    head: [
      ['Ref. No', 'HM-24-0117'],
      ['Date', '17/10/2024'],
      ['Subject', 'Single sessions'],
    ],
    passage,
    marked: ['yes', 'mental-health-practitioners', 'support-workers', 'whilst-waiting', 'first-step'],
    lines: [
      'Individual wellbeing hour at the youth hub, ages 11-16',
      'Group evenings on worry for parents, solution-focused approach',
    ],
  },
  quillhaven: {
    head: [
      ['Our ref', 'QH/FOI/883'],
      ['Date', '25 November 2024'],
    ],
    passage,
    marked: [
      'yes',
      'mental-health-nurses',
      'other-deliverers',
      'crisis-intervention',
      'other-pathway-points',
    ],
    explained: {
      'other-deliverers': 'dietitians and a play specialist',
      'other-pathway-points': 'after discharge',
    },
    lines: ['One off sessions with the crisis line team, individual, aged 12-17'],
  },
  oxcastle: {
    head: [
      ['Ref', 'OC1940'],
      ['Date', '30/09/2024'],
    ],
    passage,
    marked: ['no'],
    lines: ['N/A'],
  },
  marlsea: {
    head: [
      ['Reference', 'MS-FOI-52'],
      ['Date', '2024-12-19'],
    ],
    passage,
    marked: [
      'yes',
      'practitioner-psychologists',
      'assistant-psychologists',
      'trainee-and-clinical-associate-psychologists',
      'family-therapists',
      'additional-help',
      'first-step',
    ],
    lines: [
      'School link team: group exam stress workshop, ages 14-16',
      'Family service: single family conversation with a reflecting team',
      'Eating disorder clinic: individual consultation, all ages',
    ],
  },
  thornwick: {
    head: [
      ['FOI reference', 'TW 2024/310'],
      ['Date', '21/01/2025'],
    ],
    passage,
    marked: ['yes', 'social-workers', 'occupational-therapists', 'whilst-waiting', 'crisis-intervention'],
    lines: [
      'Individual and group drop-in sessions for young people aged 16 to 18',
      'Online workbook on sleep, to be used once',
    ],
  },
  dunmoor: {
    head: [
      ['Ref. No', 'DM00471'],
      ['Date', '14/11/2024'],
    ],
    passage,
    marked: [
      'yes',
      'consultant-psychiatrists',
      'trainee-psychiatrists-and-registrars',
      'mental-health-nurses',
      'additional-help',
    ],
    lines: [
      'Medication review talks, individual, ages 8 to 17',
      'Hospital school: group session before discharge',
    ],
  },
} satisfies Readonly<Record<string, Written>>

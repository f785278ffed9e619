import { judgements } from '../mapping.ts'

/** What counts as psychosocial help, and what it is for. */
export const classesOfTreatment = judgements([
  {
    from: 'ndtms:formal-psychosocial-interventions',
    predicate: 'closeMatch',
    to: 'models-of-care:structured-psychosocial-intervention',
    confidence: 'high',
    justification: {
      en: 'Both stand above key work and ask for competence; the aid lets them treat a co-occurring mental health disorder too.',
    },
  },
  {
    from: 'ndtms:psychosocial-interventions',
    predicate: 'narrowMatch',
    to: 'models-of-care:structured-psychosocial-intervention',
    confidence: 'high',
    justification: {
      en: 'The class of the aid is wider: it takes in key working and the advice given there.',
    },
  },
  {
    from: 'training:psycho-social-interventions-module',
    predicate: 'relatedMatch',
    to: 'ndtms:psychosocial-interventions',
    confidence: 'medium',
    justification: {
      en: 'The module adds mutual aid and brief interventions, which are no structured treatment; the aid adds key working.',
      nl: 'De module voegt onderlinge steun en korte interventies toe, die geen gestructureerde behandeling zijn; de NDTMS-handreiking voegt key working toe.',
    },
  },
  {
    from: 'ndtms:specialist-pharmacological-intervention',
    predicate: 'relatedMatch',
    to: 'models-of-care:community-prescribing',
    confidence: 'medium',
    justification: {
      en: 'Both prescribe for misuse, one in custody and one in the community; so neither holds the other.',
    },
  },
  {
    from: 'ndtms:co-occurring-mental-health-disorders',
    predicate: 'closeMatch',
    to: 'models-of-care:co-morbid-mental-health-problem',
    confidence: 'high',
    justification: {
      en: 'One notion with opposite consequences: a purpose of formal interventions here, a reason not to count as one there.',
    },
  },
  {
    from: 'training:mild-and-moderate-mental-health-issues',
    predicate: 'relatedMatch',
    to: 'models-of-care:co-morbid-mental-health-problem',
    confidence: 'medium',
    justification: {
      en: 'The module takes them together with the addiction, under one approach.',
      nl: 'De module neemt ze samen met de verslaving, in één benadering.',
    },
  },
  {
    from: 'training:structured-therapies',
    predicate: 'closeMatch',
    to: 'models-of-care:structured-psychosocial-intervention',
    confidence: 'low',
    justification: {
      en: 'The term stands in a motion for debate, where nothing explains it.',
      nl: 'De term staat in een stelling voor een debat, waar niets hem uitlegt.',
    },
  },
  {
    from: 'training:brief-interventions',
    predicate: 'closeMatch',
    to: 'models-of-care:brief-psychosocial-interventions',
    confidence: 'medium',
    justification: {
      en: 'Another page of the same update puts them into the second tier, below structured treatment; the module does not define them.',
      nl: 'Een andere pagina van dezelfde update plaatst ze in tier 2, onder gestructureerde behandeling; de module definieert ze niet.',
    },
  },
])

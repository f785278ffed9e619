/** Pages in Dutch, one of most kinds: what a source says in English only stands there in English. */
export const dutchPages = [
  {
    kind: 'home, in Dutch',
    path: '/nl/',
    title: 'Definities van psychosociale hulp',
    says: 'Wat een single session intervention is volgens twee definities',
  },
  { kind: 'index, in Dutch', path: '/nl/a-z/', title: 'A–Z', says: 'ervaringsdeskundige' },
  {
    kind: 'scheme, in a Dutch frame',
    path: '/nl/foi/',
    title: 'FOI-vragenlijst over single session interventions',
    says: 'De bron is Engels',
  },
  {
    kind: 'concept, in Dutch',
    path: '/nl/single-session/concepts/no-follow-up-appointment/',
    title: 'geen vervolgafspraak',
    says: 'De hulpverlener legt nooit een volgend contact vast.',
  },
  {
    kind: 'claim, in Dutch',
    path: '/nl/single-session/concepts/effect-of-one-session-on-substance-abuse/',
    title: 'één sessie: middelenmisbruik',
    says: 'Een bewering van de bron',
  },
  {
    kind: 'concept of the Dutch course',
    path: '/nl/training/concepts/ample-experience/',
    title: 'ruime ervaring',
    says: 'In deze bron genoemd, niet gedefinieerd',
  },
  {
    kind: 'rule, in Dutch',
    path: '/nl/single-session/rules/clients-may-come-back/',
    title: 'De FOI-aanvraag en de pagina over SSI verschillen over terugkomen',
    says: 'Verschijnt als dit geldt',
  },
  {
    kind: 'record, in Dutch',
    path: '/nl/single-session/records/offering/',
    title: 'Aanbod',
    says: 'Elk veld mag ontbreken',
  },
  {
    kind: 'check of a record, in Dutch',
    path: '/nl/single-session/records/offering/check/',
    title: 'Controleer een record: aanbod',
    says: 'Alles blijft in je browser',
  },
  {
    kind: 'check of a table, in a Dutch frame',
    path: '/nl/ndtms/records/intervention/check-table/',
    title: 'Controleer een tabel: interventie',
    says: 'De bron is Engels',
  },
  {
    kind: 'decision, in a Dutch frame',
    path: '/nl/models-of-care/decisions/activity/',
    title: 'Is this activity a structured psychosocial intervention',
    says: 'Lees van boven naar beneden',
  },
  {
    kind: 'planner, in a Dutch frame',
    path: '/nl/training/planner/',
    title: 'Plan de trainingsmodule',
    says: 'wordt nergens heen gestuurd',
  },
  {
    kind: 'conflict, in a Dutch frame',
    path: '/nl/crosswalk/conflicts/is-key-work-psychosocial-intervention/',
    title: 'Is key work a psychosocial intervention?',
    says: 'Wat de controles ermee doen',
  },
  {
    kind: 'source, in a Dutch frame',
    path: '/nl/sources/foi-1202/',
    title: 'Single Session Intervention (SSIs)',
    says: 'Lezen per bron',
  },
  {
    kind: 'guide, in a Dutch frame',
    path: '/nl/docs/guides/use-it-in-code/',
    title: 'Use it in code',
    says: 'Deze pagina is er alleen in het Engels.',
  },
] as const

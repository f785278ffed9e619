import { said } from './said.ts'

/** The pages of the documents. */
export const source = said({
  sources: { en: 'Sources', nl: 'Bronnen' },
  description: {
    en: (documents: number, publications: number) =>
      `The ${documents} documents these definitions are taken from, and ${publications} publications outside them.`,
    nl: (documents: number, publications: number) =>
      `De ${documents} documenten waaruit deze definities komen, en ${publications} publicaties daarbuiten.`,
  },
  publications: { en: 'Publications outside the sources', nl: 'Publicaties buiten de bronnen' },
  bySource: { en: 'Read by source', nl: 'Lezen per bron' },
  inOrder: {
    en: 'The sections of the document in its own order, each with everything in this reference that rests on it.',
    nl: 'De delen van het document, in de volgorde van het document, elk met alles in dit naslagwerk wat erop is gebaseerd.',
  },
  nothingYet: {
    en: 'Nothing in this reference rests on it yet.',
    nl: 'In dit naslagwerk is hier nog niets op gebaseerd.',
  },
  about: { en: 'About this document', nl: 'Over dit document' },
  publisher: { en: 'Publisher', nl: 'Uitgever' },
  date: { en: 'Date', nl: 'Datum' },
  noDate: { en: 'none given', nl: 'niet vermeld' },
  country: { en: 'Country', nl: 'Land' },
  population: { en: 'Population', nl: 'Doelgroep' },
  language: { en: 'Language', nl: 'Taal' },
  ownLicence: { en: 'Licence of this reference', nl: 'Licentie van dit naslagwerk' },
  ownLicenceSays: {
    en: (licence: string) =>
      `What is written here – definitions, rules, mappings, ids, files and code – is under the ${licence} licence. It does not cover what the sources themselves say: labels, questions and options are theirs, under what stands with each above.`,
    nl: (licence: string) =>
      `Wat hier is geschreven – definities, regels, verbanden, id’s, bestanden en code – valt onder de ${licence}-licentie. Die geldt niet voor wat de bronnen zelf zeggen: namen, vragen en antwoordopties zijn van hen, onder wat hierboven bij elk staat.`,
  },
  licence: { en: 'Licence, as far as seen', nl: 'Licentie, voor zover gezien' },
  address: { en: 'Seen at', nl: 'Gezien op' },
  noAddress: {
    en: 'No public address of it is known: it was seen as a text that names none.',
    nl: 'Er is geen openbaar adres van bekend: het is gezien als een tekst die er geen noemt.',
  },
  usedFrom: {
    en: (day: string) => `For use from ${day}: a publication says so, not the document itself.`,
    nl: (day: string) => `Voor gebruik vanaf ${day}: dat zegt een publicatie, niet het document zelf.`,
  },
  inForce: { en: 'In force', nl: 'Geldigheid' },
  restsOnIt: {
    en: (count: number) => `${count} concepts, rules and notes rest on it`,
    nl: (count: number) => `${count} begrippen, regels en opmerkingen zijn erop gebaseerd`,
  },
  nothingRests: {
    en: 'no concept, rule or note rests on it so far',
    nl: 'nog geen begrip, regel of opmerking is erop gebaseerd',
  },
})

/** Languages by their tags. */
export const languageNames = said({
  en: { en: 'English', nl: 'Engels' },
  nl: { en: 'Dutch', nl: 'Nederlands' },
})

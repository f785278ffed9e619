import { counted } from '../words/counted.ts'
import { said } from '../words/said.ts'
import type { Ended, Said } from './said.ts'
import { LONGEST_RUN } from './sandbox-limits.ts'

const seconds = LONGEST_RUN / 1000

/** Every word of the playground's frame, in one place. */
export const words = said({
  title: { en: 'Playground', nl: 'Speeltuin' },
  lead: {
    en: 'Try the packages here: TypeScript that runs in your browser, against what is shipped.',
    nl: 'Probeer hier de pakketten: TypeScript die in je browser draait, met de pakketten zoals ze worden geleverd.',
  },
  stays: {
    en: 'The code runs in a sandbox that can reach nothing. What you write stays in your browser. Types are taken out here, not checked: an editor of your own checks them.',
    nl: 'De code draait in een afgeschermde omgeving die nergens bij kan. Wat je schrijft, blijft in je browser. Types worden hier weggelaten, niet gecontroleerd: dat doet je eigen editor.',
  },
  reachesNothing: { en: 'The sandbox can reach nothing.', nl: 'De afgeschermde omgeving kan nergens bij.' },
  noScripts: {
    en: 'Running code needs JavaScript. Below is an example; what comes out stands behind “=>” in its comments.',
    nl: 'Code uitvoeren kan alleen met JavaScript. Hieronder staat een voorbeeld; wat eruit komt, staat achter “=>” in het commentaar.',
  },
  loading: { en: 'Loading the editor.', nl: 'De editor wordt geladen.' },
  notLoaded: {
    en: 'The editor could not be loaded. The code is below; reload the page to try again.',
    nl: 'De editor kon niet worden geladen. De code staat hieronder; laad de pagina opnieuw om het nog eens te proberen.',
  },
  example: { en: 'Start from an example', nl: 'Begin met een voorbeeld (in het Engels)' },
  ownExample: { en: 'choose one', nl: 'kies er een' },
  code: { en: 'Code', nl: 'Code' },
  keys: {
    en: 'Ctrl and Enter (⌘ and Enter) runs it, Ctrl and Space suggests, Tab leaves the editor.',
    nl: 'Ctrl en Enter (⌘ en Enter) voert de code uit, Ctrl en spatie doet voorstellen, Tab verlaat de editor.',
  },
  run: { en: 'Run', nl: 'Uitvoeren' },
  runThis: { en: 'Run this', nl: 'Voer dit uit' },
  runHere: {
    en: 'Examples in TypeScript run where they stand.',
    nl: 'Voorbeelden in TypeScript voer je uit op de pagina zelf.',
  },
  toPlayground: {
    en: 'Try code of your own in the playground.',
    nl: 'Probeer eigen code in de speeltuin.',
  },
  copyLink: { en: 'Copy link', nl: 'Link kopiëren' },
  output: { en: 'What it says', nl: 'Uitvoer' },
  empty: { en: 'What the code says will stand here.', nl: 'Hier verschijnt wat de code oplevert.' },
  running: { en: 'Running.', nl: 'De code draait.' },
  fetchFailed: {
    en: 'The packages could not be loaded. Check the connection and run it again.',
    nl: 'De pakketten konden niet worden geladen. Kijk de verbinding na en voer het nog eens uit.',
  },
  notStarted: {
    en: 'The sandbox did not start, so nothing was run. Reload the page and run it again.',
    nl: 'De afgeschermde omgeving is niet gestart, dus er is niets uitgevoerd. Laad de pagina opnieuw en voer het nog eens uit.',
  },
  unreadableLink: {
    en: 'The link to this page holds no code that can be read. It may have been cut short.',
    nl: 'In de link naar deze pagina staat geen leesbare code. Misschien is hij afgekapt.',
  },
  fromLink: {
    en: 'This code came with the link. It runs when you say so.',
    nl: 'Deze code kwam met de link mee. Ze wordt pas uitgevoerd als jij het zegt.',
  },
  syntax: {
    en: (says: string) => `It cannot be read as TypeScript: ${says}.`,
    nl: (says: string) => `Het is niet te lezen als TypeScript: ${says}.`,
  },
  unknownModule: {
    en: (module: string, near: string | undefined, known: readonly string[]) =>
      `There is no module “${module}” here. ${near === undefined ? `There are: ${known.join(', ')}.` : `Did you mean “${near}”?`}`,
    nl: (module: string, near: string | undefined, known: readonly string[]) =>
      `Er is hier geen module “${module}”. ${near === undefined ? `Wel: ${known.join(', ')}.` : `Bedoelde je “${near}”?`}`,
  },
  unknownName: {
    en: (name: string, module: string, near: string | undefined) =>
      `${module} exports no “${name}”. ${near === undefined ? 'Ctrl and Space between the braces shows what it exports.' : `Did you mean “${near}”?`}`,
    nl: (name: string, module: string, near: string | undefined) =>
      `${module} exporteert geen “${name}”. ${near === undefined ? 'Ctrl en spatie tussen de accolades toont wat het exporteert.' : `Bedoelde je “${near}”?`}`,
  },
  line: { en: (line: number) => `line ${line}`, nl: (line: number) => `regel ${line}` },
  error: { en: 'Error', nl: 'Fout' },
  notRun: {
    en: 'Nothing was run: the code has to be mended first.',
    nl: 'Er is niets uitgevoerd: de code moet eerst worden hersteld.',
  },
  stopped: {
    en: `Stopped: the code did not come to its end within ${seconds} seconds. Look for a loop that never ends, or a promise that is never kept.`,
    nl: `Gestopt: de code was na ${seconds} seconden niet klaar. Zoek naar een lus die nooit eindigt, of een belofte die nooit wordt ingelost.`,
  },
  leftOut: { en: (count: number) => `${count} more left out`, nl: (count: number) => `${count} weggelaten` },
  ranSilently: {
    en: (time: string) =>
      `It ran in ${time} and said nothing. Write an expression on a line of its own to see its value.`,
    nl: (time: string) =>
      `Uitgevoerd in ${time}, zonder uitvoer. Schrijf een uitdrukking op een eigen regel om de waarde te zien.`,
  },
  ran: {
    en: (time: string, parts: readonly string[]) => `It ran in ${time}: ${parts.join(', ')}.`,
    nl: (time: string, parts: readonly string[]) => `Uitgevoerd in ${time}: ${parts.join(', ')}.`,
  },
})

/** How a run came out, in one sentence. */
export function outcome(said: readonly Said[], { leftOut, milliseconds }: Ended): string {
  const errors = said.filter(({ kind }) => kind === 'error').length
  const values = said.filter(({ kind }) => kind === 'value').length
  const lines = said.length - errors - values
  const parts = [
    ...(values > 0 ? [counted(values, 'value')] : []),
    ...(lines > 0 ? [counted(lines, 'line')] : []),
    ...(errors > 0 ? [counted(errors, 'error')] : []),
    ...(leftOut > 0 ? [words.leftOut(leftOut)] : []),
  ]
  const time = `${Math.max(1, Math.round(milliseconds))} ms`
  return parts.length === 0 ? words.ranSilently(time) : words.ran(time, parts)
}

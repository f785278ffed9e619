import { said } from './said.ts'

/** The planner of the module. */
export const planner = said({
  says: {
    en: 'Set the meetings of the study group, see the topics on a calendar, write down your reflections, and take it all with you.',
    nl: 'Plan de bijeenkomsten van de studiegroep, zie de onderwerpen op een kalender, schrijf je reflecties op, en neem alles mee.',
  },
  intro: {
    en: 'What you write stays in this browser, on this device, and is sent nowhere. It is a {record} record. The pace is yours: nothing here has to be filled in.',
    nl: 'Wat je schrijft blijft in deze browser, op dit apparaat, en wordt nergens heen gestuurd. Het is een record: {record}. Je bepaalt zelf het tempo; niets hoeft te worden ingevuld.',
  },
  noScript: {
    en: 'Planning needs JavaScript, because it happens in your browser and nowhere else. Below is what the module consists of.',
    nl: 'Plannen kan alleen met JavaScript, omdat het in je browser gebeurt en nergens anders. Hieronder staat waaruit de module bestaat.',
  },
  calendar: { en: 'On the calendar', nl: 'Op de kalender' },
  noCalendar: {
    en: 'Set the start or a meeting, and the topics are drawn here.',
    nl: 'Vul het begin of een bijeenkomst in, dan worden de onderwerpen hier getekend.',
  },
  drawing: {
    en: 'A calendar of the topics and meetings; the list beside it says the same.',
    nl: 'Een kalender van de onderwerpen en bijeenkomsten; de lijst ernaast zegt hetzelfde.',
  },
  startsOn: {
    en: (day: string) => `Topic one starts on ${day}.`,
    nl: (day: string) => `Onderwerp één begint op ${day}.`,
  },
  noMeeting: { en: 'No meeting yet.', nl: 'Nog geen bijeenkomst.' },
  meeting: {
    en: (moment: string) => `Meeting and deadline: ${moment}.`,
    nl: (moment: string) => `Bijeenkomst en uiterste datum: ${moment}.`,
  },
  weeksMore: { en: (weeks: number) => `${weeks} weeks more`, nl: (weeks: number) => `nog ${weeks} weken` },
  start: { en: 'start', nl: 'begin' },
  twoTabs: { en: 'Written differently in two tabs', nl: 'In twee tabbladen verschillend geschreven' },
  here: { en: 'Here', nl: 'Hier' },
  there: { en: 'In the other tab', nl: 'In het andere tabblad' },
  nothing: { en: 'nothing', nl: 'niets' },
  keepHere: { en: 'Keep what is here', nl: 'Houd wat hier staat' },
  takeThere: { en: 'Take what is there', nl: 'Neem wat daar staat' },
  filledIn: {
    en: (meetings: number) => `Filled in: ${meetings}. Bank holidays are not looked at.`,
    nl: (meetings: number) => `Ingevuld: ${meetings}. Naar feestdagen is niet gekeken.`,
  },
  weeksBetween: { en: 'Weeks between the meetings', nl: 'Weken tussen de bijeenkomsten' },
  fillIn: { en: 'Fill in what is empty', nl: 'Vul in wat leeg is' },
  startFirst: { en: 'Set the start of topic one first.', nl: 'Vul eerst het begin van onderwerp één in.' },
  looking: {
    en: 'Looking for what this browser has kept.',
    nl: 'Er wordt gekeken wat deze browser bewaard heeft.',
  },
  changedElsewhere: {
    en: 'Changed in another tab, and shown here.',
    nl: 'In een ander tabblad veranderd, en hier te zien.',
  },
  kept: { en: 'Kept in this browser.', nl: 'Bewaard in deze browser.' },
  full: {
    en: 'This browser has no room left, so what you write now stands on this page only. Nothing is lost while the page is open. Take it away as JSON, or free some room; it is kept again with your next change.',
    nl: 'Deze browser heeft geen ruimte meer, dus wat je nu schrijft staat alleen op deze pagina. Zolang de pagina open is, gaat niets verloren. Neem het mee als JSON, of maak ruimte; met je volgende wijziging wordt het weer bewaard.',
  },
  blocked: {
    en: 'This browser keeps nothing for this page, so what you write stands on this page only. Take it away as JSON before you leave.',
    nl: 'Deze browser bewaart niets voor deze pagina, dus wat je schrijft staat alleen hier. Neem het mee als JSON voordat je weggaat.',
  },
  damaged: {
    en: 'What this browser has kept for the planner cannot be read, and was left as it is. What you write now stands on this page only.',
    nl: 'Wat deze browser voor de planner bewaard heeft, is niet te lezen en is gelaten zoals het was. Wat je nu schrijft staat alleen op deze pagina.',
  },
  deleteUnread: { en: 'Delete what cannot be read', nl: 'Verwijder wat niet te lezen is' },
  goneThen: { en: 'What was kept before is gone then.', nl: 'Wat eerder bewaard was, is dan weg.' },
  deleteAndStart: { en: 'Delete it, and start again', nl: 'Verwijder het, en begin opnieuw' },
  day: { en: 'Day', nl: 'Dag' },
  time: { en: 'Time, if you like', nl: 'Tijd, als je wilt' },
  offset: { en: 'Offset from UTC', nl: 'Verschil met UTC' },
  notSaid: { en: 'not said', nl: 'niet gezegd' },
  nobodyYet: { en: 'nobody yet', nl: 'nog niemand' },
  when: { en: 'When, and with whom', nl: 'Wanneer, en met wie' },
  deadlines: { en: 'The meetings, which are the deadlines', nl: 'De bijeenkomsten: dan moet het klaar zijn' },
  report: { en: 'What the module says of it', nl: 'Wat de module ervan zegt' },
  nothingWritten: {
    en: 'Nothing is written yet, and nothing has to be.',
    nl: 'Er is nog niets geschreven, en dat hoeft ook niet.',
  },
  takeAway: { en: 'Take it away, bring it back', nl: 'Meenemen en terugzetten' },
  markdown: { en: 'Download Markdown', nl: 'Download Markdown' },
  json: { en: 'Download JSON', nl: 'Download JSON' },
  ics: { en: 'Download .ics', nl: 'Download .ics' },
  openJson: { en: 'Open a JSON file', nl: 'Open een JSON-bestand' },
  print: { en: 'Print', nl: 'Afdrukken' },
  deleteAll: { en: 'Delete everything', nl: 'Verwijder alles' },
  deleteAsks: {
    en: 'Everything written here is gone then, in every tab of this browser.',
    nl: 'Alles wat hier geschreven is, is dan weg, in elk tabblad van deze browser.',
  },
  deleteIt: { en: 'Delete it', nl: 'Verwijder het' },
  canBeRead: {
    en: (file: string) => `${file} can be read. Something is written here already.`,
    nl: (file: string) => `${file} is te lezen. Er staat hier al iets.`,
  },
  replace: { en: 'Replace it with the file', nl: 'Vervang het door het bestand' },
  leaveIt: { en: 'Leave it', nl: 'Laat staan' },
  tooLarge: {
    en: (file: string) => `${file} is larger than 20 MB, which no plan is.`,
    nl: (file: string) => `${file} is groter dan 20 MB; zo groot is geen plan.`,
  },
  notOpened: {
    en: (file: string) => `${file} could not be opened.`,
    nl: (file: string) => `${file} kon niet worden geopend.`,
  },
  notJson: {
    en: (file: string) => `${file} cannot be read as JSON. Choose a file that “Download JSON” has made.`,
    nl: (file: string) =>
      `${file} is niet te lezen als JSON. Kies een bestand dat “Download JSON” heeft gemaakt.`,
  },
  holdsNothing: {
    en: (file: string) => `${file} holds nothing. Choose a file that “Download JSON” has made.`,
    nl: (file: string) => `In ${file} staat niets. Kies een bestand dat “Download JSON” heeft gemaakt.`,
  },
  notTaken: {
    en: (file: string) => `${file} was not taken, and nothing here was changed.`,
    nl: (file: string) => `${file} is niet overgenomen, en hier is niets veranderd.`,
  },
  unnamed: { en: 'unnamed', nl: 'zonder naam' },
  repeated: {
    en: (place: string) =>
      `topics: ${place} is there more than once, or has no name. Keep one, with its name.`,
    nl: (place: string) =>
      `topics: ${place} staat er meer dan eens, of heeft geen naam. Houd er één, met de naam erbij.`,
  },
})

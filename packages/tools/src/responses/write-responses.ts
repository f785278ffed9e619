import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { questionnaire } from '../../../foi/dist/index.js'
import { examples } from './examples.ts'
import { partsOf } from './written.ts'

// Writes the example responses into packages/foi/examples. Needs Chromium and poppler's pdftotext.
const folder = resolve(import.meta.dirname, '../../../foi/examples')

for (const { file, written, write } of examples) {
  writeFileSync(resolve(folder, file), await write(partsOf(written, questionnaire)))
}

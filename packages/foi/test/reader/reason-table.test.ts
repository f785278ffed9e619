import { expect, it } from 'vitest'
import { reasons } from '../../src/reader/reasons.ts'

const rows = Object.entries(reasons).map(
  ([code, { confidence, says }]) => `| \`${code}\` | ${confidence} | ${says.en} |`,
)

// The page is written by `npx vitest --update` and never by hand.
const page = `---
title: How sure a reading is
sidebar_position: 5
keywords: [confidence, certainty, accuracy]
---

# How sure a reading is

Every answer that is read from a document says how sure it is, and why.

- **Certain**: as the questionnaire has it.
- **Likely**: by one inference.
- **Unsure**: the document can be read in two ways, or not at all; the answer stays unknown.

| reason | confidence | what it means |
|---|---|---|
${rows.join('\n')}
`

it('is told in the docs, every reason with what it means', async () => {
  await expect(page).toMatchFileSnapshot('../../../../docs/guides/how-sure-a-reading-is.md')
})

import { expect, it } from 'vitest'
import { policy } from '../../src/vocabulary/change.ts'

const rows = Object.entries(policy).map(([kind, { bump, says }]) => `| \`${kind}\` | ${bump} | ${says} |`)

// The page is written by `npx vitest --update` and never by hand.
const page = `---
title: What a version promises
sidebar_position: 11
keywords: [semver, versioning, stable ids, breaking change]
---

# What a version promises

The ids, rules, fields, mappings and exported names of a package are what others build on. Before a release they are compared with
the last one, rules and front doors by running both over the same records, and the version moves as far as the furthest
of these asks.

| change | version | what happened |
|---|---|---|
${rows.join('\n')}

A term that was published is retired, so that its id still leads somewhere. The rows on removal say what it would cost to
break that.

*As declared*: a definition, a rule, a trap or a conflict that is worded anew says in its changeset what it means beside what it meant. The
same is a patch, wider a minor and narrower a major version. A definition is wider where it takes in more; a rule is wider
where more records keep it, and narrower where fewer do, however many it speaks of. What is declared of a rule may not be
other than its examples show.

\`\`\`md
---
'@ssi/ndtms': patch
---

The definition of family work is shorter.

- ndtms:family-work, meaning same: one clause stood there twice.
\`\`\`

\`npm run vocabulary:diff\` shows what changed, the smallest honest bump, and what the changesets do not say yet. \`npm test\`
and \`npm run release:version\` fail where the changesets say less.
`

it('is told in the docs, every kind of change with what it asks of the version', async () => {
  await expect(page).toMatchFileSnapshot('../../../../docs/guides/what-a-version-promises.md')
})

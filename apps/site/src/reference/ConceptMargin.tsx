import { BasisMark } from './BasisMark.tsx'
import { CiteAndDownload } from './CiteAndDownload.tsx'
import { Citations } from './Citation.tsx'
import { CodeBlock } from './CodeBlock.tsx'
import { CopyButton } from './CopyButton.tsx'
import { ForceToday } from './ForceToday.tsx'
import type { ConceptPageData } from './concept-data.ts'
import { concept as say, kindWords } from '../words/concept.ts'
import { inWords } from '../words/language.ts'
import { basisSays } from '../words/marks.ts'
import { parts } from '../words/parts.ts'

/** Beside a concept: its id, its status, whose word it is, and how to take it away. */
export function ConceptMargin({ page }: { readonly page: ConceptPageData }) {
  const { concept, scheme, places, download, code, citation } = page
  const id = `${scheme.id}:${concept.id}`
  const terms = [
    [say.synonyms, concept.synonyms],
    [say.hints, concept.hints],
  ] as const
  return (
    <aside className="margin" aria-label={say.about}>
      <dl>
        <dt>{parts.id}</dt>
        <dd>
          <code>{id}</code>
          <CopyButton text={id}>{parts.copyId}</CopyButton>
        </dd>
        {concept.notation === undefined ? null : (
          <>
            <dt>{say.codeInSource}</dt>
            <dd>
              <code>{concept.notation}</code>
            </dd>
          </>
        )}
        {terms.map(([name, words]) =>
          words === undefined ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <Terms words={words} />
              </dd>
            </div>
          ),
        )}
        <dt>{say.kindAndStatus}</dt>
        <dd>
          {kindWords[concept.kind]}, <BasisMark basis={concept.basis} />
          <p className="aside">{basisSays[concept.basis]}</p>
        </dd>
        <dt>{say.sourceAndPlace}</dt>
        <dd>
          <Citations places={places} />
          <ForceToday />
        </dd>
        <CiteAndDownload
          id={id}
          path={page.path}
          citation={citation}
          download={download}
          holds={say.asJson}
        />
      </dl>
      <div className="in-code">
        <h2>{parts.code}</h2>
        <CodeBlock code={inWords(code)} label={say.inCode} />
      </div>
    </aside>
  )
}

/** What a concept is called by language, each word once. */
function Terms({ words }: { readonly words: NonNullable<ConceptPageData['concept']['synonyms']> }) {
  const listed = Object.entries(words).flatMap(([language, list]) => list.map((word) => ({ language, word })))
  const once = listed.filter(({ word }, at) => listed.findIndex((other) => other.word === word) === at)
  return once.map(({ language, word }, at) => (
    <span key={word}>
      {at === 0 ? '' : ', '}
      <span lang={language}>{word}</span>
    </span>
  ))
}

import type { Text } from '@ssi/taxonomy'
import { PageLink } from './PageLink.tsx'
import type { RuleLine, SourceLine } from './page-data.ts'
import { sourceDate } from './source-date.ts'
import { Words } from './Words.tsx'
import { language, languageOf } from '../words/language.ts'
import { parts } from '../words/parts.ts'
import { shell } from '../words/shell.ts'

interface SourceLinesProps {
  readonly sources: readonly SourceLine[]
  /** What the page tells of the sources: where any of it is not in the reader's language, that is said. */
  readonly about?: Text | readonly Text[]
  /** The rules that the page lists, which may be translated where the rest is not. */
  readonly rules?: readonly Pick<RuleLine, 'says'>[]
}

/** Whose word it is: the source's short name, date, country and population. */
export function SourceLines({ sources, about = [], rules = [] }: SourceLinesProps) {
  const isInOther = [about].flat().some((text) => languageOf(text) !== language)
  const isPartly = sources.some((source) => source.language === language)
  return (
    <>
      <SourceNames sources={sources} />
      {isInOther ? (
        <p className="aside">
          {isPartly ? shell.partlyEnglish : shell.fromEnglish} {rules.length === 0 ? null : ofRules(rules)}
        </p>
      ) : null}
    </>
  )
}

/** How many of the rules are in the reader's language. */
function ofRules(rules: readonly Pick<RuleLine, 'says'>[]): string {
  const own = rules.filter(({ says }) => languageOf(says) === language).length
  if (own === 0) return shell.rulesAsSource
  return own === rules.length ? shell.rulesInOwn : shell.rulesPartly(own, rules.length)
}

function SourceNames({ sources }: Pick<SourceLinesProps, 'sources'>) {
  if (sources.length === 0) return <p className="source-lines">{parts.outside}</p>
  return (
    <ul className="source-lines">
      {sources.map((source) => (
        <li key={source.id}>
          <PageLink to={source.href}>
            <Words of={source.shortName} />
          </PageLink>
          <span>{sourceDate(source)}</span>
          <span>
            <Words of={source.country} />
          </span>
          <span>
            <Words of={source.population} />
          </span>
        </li>
      ))}
    </ul>
  )
}

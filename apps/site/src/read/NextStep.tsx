import type { ResponseReading } from '@ssi/foi'
import { useEffect, useRef, useState } from 'react'
import type { NextStep as Step } from '../../domains.ts'
import { Assessments } from '../check/Assessments.tsx'
import { MissingList } from '../check/MissingList.tsx'
import { PageLink } from '../reference/PageLink.tsx'
import type { AssessedOffering } from './assess-offerings.ts'

interface NextStepProps {
  readonly step: Step
  readonly record: ResponseReading['record']
}

/** The step from what was read to what definitions say of it; the package comes when it is asked for. */
export function NextStep({ step, record }: NextStepProps) {
  const [assessed, setAssessed] = useState<readonly AssessedOffering[] | 'failed'>()
  const result = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (assessed !== undefined) result.current?.focus()
  }, [assessed])
  const assess = () =>
    step.load().then(
      (run) => setAssessed(run(record)),
      () => setAssessed('failed'),
    )
  return (
    <section className="next-step">
      <h2>{step.title}</h2>
      <p>{step.says}</p>
      {assessed === undefined ? (
        <button type="button" onClick={assess}>
          Assess each offering
        </button>
      ) : (
        <p className="aside" ref={result} tabIndex={-1}>
          {toldOf(assessed)}{' '}
          <PageLink to={`/${step.domain}/records/${step.record}/`}>
            Answer what is asked, and assess again
          </PageLink>
        </p>
      )}
      {Array.isArray(assessed)
        ? assessed.map((offering: AssessedOffering, place) => (
            <Offering key={`${place}${offering.name}`} offering={offering} scheme={step.domain} />
          ))
        : null}
    </section>
  )
}

function Offering({ offering, scheme }: { readonly offering: AssessedOffering; readonly scheme: string }) {
  const { name, report } = offering
  return (
    <section className="report">
      <h3>“{name}”</h3>
      <Assessments assessments={report.assessments ?? []} scheme={scheme} />
      <details>
        <summary>What the response does not say</summary>
        <MissingList missing={report.missing} />
      </details>
    </section>
  )
}

function toldOf(assessed: readonly AssessedOffering[] | 'failed'): string {
  if (assessed === 'failed') return 'The assessment could not be loaded. Reload the page to try again.'
  if (assessed.length === 0) return 'The response lists no offering.'
  return assessed.length === 1
    ? 'One offering, by both definitions.'
    : `${assessed.length} offerings, by both definitions.`
}

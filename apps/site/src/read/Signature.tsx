import type { Decision } from '@ssi/foi'

/** Why something is decided, and by whom. */
export interface Signed {
  readonly reason: string
  readonly initials: string
}

interface SignatureProps {
  readonly signed: Signed
  readonly onSign: (signed: Signed) => void
}

/** Where the reason of a decision and the initials of who decides are written. */
export function Signature({ signed, onSign }: SignatureProps) {
  return (
    <div className="signature">
      <label>
        Reason, if you like
        <input
          type="text"
          value={signed.reason}
          onChange={({ target }) => onSign({ ...signed, reason: target.value })}
        />
      </label>
      <label>
        Your initials
        <input
          type="text"
          size={4}
          autoComplete="off"
          value={signed.initials}
          onChange={({ target }) => onSign({ ...signed, initials: target.value })}
        />
      </label>
    </div>
  )
}

/** The reason and the initials as a decision keeps them. */
export function signatureOf({ reason, initials }: Signed): Pick<Decision, 'reason' | 'initials'> {
  return {
    ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
    ...(initials.trim() === '' ? {} : { initials: initials.trim() }),
  }
}

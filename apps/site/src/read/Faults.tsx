/** What is wrong with a decision that was not kept. */
export function Faults({ faults }: { readonly faults: readonly string[] }) {
  return (
    <div role="alert">
      {faults.map((fault) => (
        <p key={fault} className="check-state refused">
          {fault}
        </p>
      ))}
    </div>
  )
}

/** A piece of code, its comments quieter than the rest. */
export function CodeBlock({ code, label }: { readonly code: string; readonly label: string }) {
  return (
    <pre className="code" tabIndex={0} role="group" aria-label={label}>
      <code>
        {code.split(/((?<!:)\/\/.*)/).map((part, index) =>
          part.startsWith('//') ? (
            <span className="comment" key={index}>
              {part}
            </span>
          ) : (
            part
          ),
        )}
      </code>
    </pre>
  )
}

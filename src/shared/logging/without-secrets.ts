import { redacted } from "./redacted"

/** What a span tells, as OpenTelemetry's SDK hands it to exporters. */
interface Span {
  readonly name: string
  readonly attributes: Readonly<Record<string, unknown>>
  readonly status: { readonly message?: string }
  readonly events: readonly { readonly attributes?: Readonly<Record<string, unknown>> }[]
}

/** Of whichever version of the SDK: spans, and what to call with the result. */
interface Exporter {
  export(spans: never, done: never): void
}

/**
 * An exporter of traces that tells nothing of people: Medusa 2.21 puts every header of a request on its span, logins and
 * cookies among them, and whole addresses. What is left of each span is what has a name of OpenTelemetry's, without keys,
 * tokens, e-mails, phones and queries.
 */
export function withoutSecrets<E extends Exporter>(exporter: E): E {
  return new Proxy(exporter, {
    get(target, property) {
      if (property === "export") {
        return (spans: readonly Span[], done: never) =>
          target.export(spans.map(harmless) as never, done)
      }
      const value: unknown = Reflect.get(target, property)
      return typeof value === "function" ? value.bind(target) : value
    },
  })
}

function harmless(span: Span): Span {
  const { status } = span
  const kept = {
    name: redacted(span.name),
    attributes: harmlessOf(span.attributes),
    status:
      status.message === undefined ? status : { ...status, message: redacted(status.message) },
    events: span.events.map((event) => ({
      ...event,
      attributes: harmlessOf(event.attributes ?? {}),
    })),
  }
  return Object.create(
    span,
    Object.fromEntries(Object.entries(kept).map(([name, value]) => [name, { value }]))
  ) as Span
}

/** The names of OpenTelemetry and Medusa have a point in them; those of headers have none. */
function harmlessOf(attributes: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(attributes)
      .filter(([name]) => name.includes("."))
      .map(([name, value]) => [name, typeof value === "string" ? redacted(value) : value])
  )
}

import {
  InMemorySpanExporter,
  NodeTracerProvider,
  SimpleSpanProcessor,
} from "@medusajs/framework/opentelemetry/sdk-trace-node"
import { withoutSecrets } from "./without-secrets"

it("a span keeps what it is about, and nothing of who asked", () => {
  const kept = new InMemorySpanExporter()
  const provider = new NodeTracerProvider({
    spanProcessors: [new SimpleSpanProcessor(withoutSecrets(kept))],
  })
  const span = provider.getTracer("of a test").startSpan("GET /hooks/unsubscribe?token=abc.def")
  span.setAttributes({
    "http.route": "/hooks/unsubscribe",
    "http.url": "/hooks/unsubscribe?token=abc.def",
    "http.status_code": 200,
    authorization: "Bearer abc.def",
    cookie: "connect.sid=abc.def",
  })
  span.recordException(new Error("no mail for sari@example.com"))
  span.setStatus({ code: 2, message: "no mail for sari@example.com" })
  span.end()

  const [told] = kept.getFinishedSpans()
  expect(told?.spanContext()).toEqual(span.spanContext())
  expect(told?.ended).toBe(true)
  expect(told).toMatchObject({
    name: "GET /hooks/unsubscribe?…",
    status: { code: 2, message: "no mail for [e-mail]" },
  })
  expect(told?.attributes).toEqual({
    "http.route": "/hooks/unsubscribe",
    "http.url": "/hooks/unsubscribe?…",
    "http.status_code": 200,
  })
  expect(told?.events[0]?.attributes).toMatchObject({ "exception.message": "no mail for [e-mail]" })
  expect(JSON.stringify(told?.events)).not.toContain("sari@")
})

import { ReluvModuleService } from "./service"

const midtrans = { server_key: "SB-Mid-server-secret" }
const biteship = { api_key: "biteship_test.secret" }

function warningsOf(options: object): string[] {
  const warnings: string[] = []
  new ReluvModuleService({ logger: { warn: (text) => void warnings.push(text) } }, options)
  return warnings
}

it("warns at boot while Biteship's webhooks are not checked", () => {
  expect(warningsOf({ midtrans, biteship })).toEqual([
    expect.stringContaining("biteship.webhook_secret"),
  ])
})

it.each([
  ["they are", { biteship: { ...biteship, webhook_header: "X-Key", webhook_secret: "s3cret" } }],
  ["there is no Biteship", {}],
])("says nothing where %s", (_, options) => {
  expect(warningsOf({ midtrans, ...options })).toEqual([])
})

import { existsSync, readFileSync, statSync } from "node:fs"
import { join } from "node:path"
import { parse } from "yaml"

const deploy = join(__dirname, "../deploy")
const read = (file: string) => readFileSync(join(deploy, file), "utf8")

type Service = {
  image?: string
  secrets?: string[]
  volumes?: string[]
  environment?: Record<string, string>
  depends_on?: Record<string, unknown>
}
type Compose = {
  services: Record<string, Service>
  volumes: Record<string, unknown>
  secrets: Record<string, { file: string }>
}
const compose = parse(read("compose.yml"), { merge: true }) as Compose
const services = Object.entries(compose.services)

it("the compose file has two servers, a worker, and what they stand on", () => {
  const modes = services.map(([name, { environment }]) => [name, environment?.MEDUSA_WORKER_MODE])

  expect(Object.fromEntries(modes)).toMatchObject({
    "server-1": "server",
    "server-2": "server",
    worker: "worker",
  })
  expect(Object.keys(compose.services)).toEqual(
    expect.arrayContaining(["postgres", "redis", "prometheus", "grafana"])
  )
})

it.each(services)(
  "%s names only what is there",
  (_, { secrets = [], volumes = [], depends_on }) => {
    expect(Object.keys(compose.secrets)).toEqual(expect.arrayContaining(secrets))
    expect(Object.keys(compose.services)).toEqual(
      expect.arrayContaining(Object.keys(depends_on ?? {}))
    )
    for (const [source = ""] of volumes.map((volume) => volume.split(":"))) {
      const isThere = source.startsWith(".")
        ? existsSync(join(deploy, source))
        : source in compose.volumes
      expect({ source, isThere }).toEqual({ source, isThere: true })
    }
  }
)

it("names a version of each image that it does not build", () => {
  const images = services.map(([, { image }]) => image).filter((image) => image !== "reluv")

  for (const image of images) expect(image).toMatch(/:[\w.-]*\d/)
})

it("no secret is a value of the file: each is read from one of its own, which the start knows", () => {
  const start = read("start.sh")
  for (const [, { environment = {} }] of services)
    for (const [name, value] of Object.entries(environment)) {
      if (/SECRET|PASSWORD|TOKEN|DATABASE_URL/.test(name))
        expect(value).toMatch(/^\/run\/secrets\//)
      if (name.endsWith("_FILE") && !/^(POSTGRES|GF)_/.test(name))
        expect(start).toContain(name.replace(/_FILE$/, ""))
    }
})

it("Prometheus scrapes each process that there is, and reads the rules that there are", () => {
  type Config = {
    rule_files: string[]
    scrape_configs: { static_configs: { targets: string[] }[] }[]
  }
  const config = parse(read("prometheus/prometheus.yml")) as Config
  const targets = config.scrape_configs.flatMap(({ static_configs }) =>
    static_configs.flatMap((one) => one.targets)
  )

  expect(targets.map((target) => target.split(":")[0])).toEqual(["server-1", "server-2", "worker"])
  for (const file of config.rule_files)
    expect(existsSync(join(deploy, "prometheus", file))).toBe(true)
})

it("each alert has an expression, a severity, a summary, and a page that says what to do", () => {
  const page = readFileSync(join(deploy, "../docs/operations.md"), "utf8")
  const anchors = [...page.matchAll(/^### (\w+)$/gm)].map(([, title = ""]) => title.toLowerCase())

  type Rule = { alert: string; expr: string; labels: object; annotations: object }
  const { groups } = parse(read("prometheus/alerts.yml")) as { groups: { rules: Rule[] }[] }
  const rules = groups.flatMap(({ rules }) => rules)

  expect(rules.length).toBeGreaterThan(10)
  for (const { alert, expr, labels, annotations } of rules) {
    expect({ alert, open: expr.split("(").length }).toEqual({ alert, open: expr.split(")").length })
    expect(labels).toEqual({ severity: expect.stringMatching(/^(critical|warning)$/) })
    const runbook_url = `docs/operations.md#${alert.toLowerCase()}`
    expect(annotations).toEqual({ summary: expect.stringMatching(/.{10}/), runbook_url })
    expect(anchors).toContain(alert.toLowerCase())
  }
})

it("the image runs as nobody special, in two stages, and starts what is there", () => {
  const dockerfile = read("Dockerfile")

  expect(dockerfile.match(/^FROM /gm)).toHaveLength(2)
  expect(dockerfile).toMatch(/^USER node$/m)
  expect(dockerfile.indexOf("USER node")).toBeLessThan(dockerfile.indexOf("ENTRYPOINT"))
  expect(statSync(join(deploy, "start.sh")).mode & 0o111).not.toBe(0)
})

import { createLogger, type LoggerOptions, logsRequests } from "./logger"
import { inRequest } from "./request-context"

function loggerOf(options: LoggerOptions = {}) {
  const lines: string[] = []
  const logger = createLogger({ ...options, write: (line) => lines.push(line) })
  return { logger, lines, last: () => JSON.parse(lines.at(-1) ?? "null") }
}

const REQUEST = {
  request_id: "of-a-test-1",
  method: "GET",
  route: "/store/listings/:id",
  path: "/store/listings/prod_1",
  status: 200,
  duration: 12,
  is_cut_off: false,
}

it("writes one object per line, with the level and the message first", () => {
  const { logger, lines } = loggerOf()
  logger.warn("two\nlines")

  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatch(/^\{"level":"warn","message":"two\\nlines","timestamp":"[^"]+Z"\}\n$/)
})

it("puts the id of its request into each line, wherever it is written from", async () => {
  const { logger, lines, last } = loggerOf()
  await inRequest("of-a-test-1", async () => {
    logger.info("at once")
    await new Promise((resolve) => setTimeout(resolve, 1))
    logger.error("later", new Error("gone"))
  })
  logger.info("of nobody")

  expect(lines.map((line) => JSON.parse(line).request_id)).toEqual([
    "of-a-test-1",
    "of-a-test-1",
    undefined,
  ])
  expect(last()).not.toHaveProperty("request_id")
})

it("keeps of an error what it says, its code, its place and its cause, and nothing that it carries", () => {
  const { logger, lines, last } = loggerOf()
  const cause = Object.assign(new Error("no room for sari@example.com"), { body: "Jl. Kenari 77" })
  logger.error(
    "No mail",
    Object.assign(new Error("refused", { cause }), { code: "E1", data: { name: "Kenari" } })
  )

  expect(last()).toMatchObject({
    message: "No mail: refused",
    error: "Error",
    code: "E1",
    stack: expect.arrayContaining([expect.stringContaining("logger.spec")]),
    cause: "no room for [e-mail]",
  })
  expect(lines.join()).not.toMatch(/Kenari/)
})

it("takes what Medusa logs: errors alone, activities, words of any number", () => {
  const { logger, last } = loggerOf()
  logger.error(new Error("alone"))
  expect(last()).toMatchObject({ level: "error", message: "alone" })
  const id = logger.activity("Creating server")
  expect(logger.success(id, "ready")).toMatchObject({ duration: expect.any(Number) })
  expect(last()).toMatchObject({ level: "info", message: "ready", activity_id: id })
  logger.log("one", { two: 2 })
  expect(last()).toMatchObject({ level: "info", message: "one { two: 2 }" })
  logger.log("warn", "by its level")
  expect(last()).toMatchObject({ level: "warn", message: "by its level" })
})

it("writes requests itself, so that Medusa prints no addresses", () => {
  const { logger, last } = loggerOf()

  expect(logsRequests(logger)).toBe(true)
  expect(logsRequests(console)).toBe(false)
  expect([logger.shouldLog("http"), logger.shouldLog("warn")]).toEqual([false, true])
  logger.request(REQUEST)
  expect(last()).toMatchObject({
    level: "http",
    message: "GET /store/listings/prod_1 200",
    ...REQUEST,
  })
  logger.request({ ...REQUEST, path: "/store/listings/sari@example.com" })
  expect(last()).toMatchObject({ path: "/store/listings/[e-mail]" })
})

it("writes what is weighty enough, and as before when nobody says otherwise any more", () => {
  const { logger, lines } = loggerOf({ level: "warn" })
  logger.info("quiet")
  logger.request(REQUEST)
  logger.setLogLevel("info")
  logger.info("loud")
  logger.unsetLogLevel()
  logger.info("quiet")

  expect(lines.map((line) => JSON.parse(line).message)).toEqual(["loud"])
})

it("writes text for people who read along", () => {
  const { logger, lines } = loggerOf({ format: "text" })
  inRequest("of-a-test-1", () => logger.request(REQUEST))

  expect(lines[0]).toMatch(
    /^\d\d:\d\d:\d\d\.\d{3} http \[of-a-tes\] GET \/store\/listings\/prod_1 200 \(12 ms\)\n$/
  )
})

it("says what several errors in one say, and a code where there are no words", () => {
  const { logger, last } = loggerOf()
  const refused = Object.assign(new Error(""), { code: "ECONNREFUSED" })
  logger.error("Not reached", new AggregateError([refused, new Error("no route")]))
  expect(last().message).toBe("Not reached: ECONNREFUSED; no route")
})

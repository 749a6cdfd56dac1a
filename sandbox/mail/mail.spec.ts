import { createTransport } from "nodemailer"
import { startWorld, type World } from "../testing/world"

let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.close())
afterEach(async () => {
  await world.control("POST", "/mail-server", { reset: true })
  await world.control("DELETE", "/mails")
})

const SARI = "sari@example.com"

/** Sends as a shop does. Long enough for a busy machine; rejects with what the server answered. */
async function send(to: string, more: object = {}) {
  const { body } = await world.control("GET", "/mail-server")
  const transport = createTransport({
    host: "127.0.0.1",
    port: Number(body.port),
    greetingTimeout: 2_000,
    socketTimeout: 2_000,
  })
  try {
    await transport.sendMail({
      from: "Reluv <halo@reluv.example>",
      to,
      subject: "Pesanan 📦 dikirim",
      text: "Halo, Sari",
      html: `<head></head><p>Halo <a href="https://shop.example.com/?a=1&amp;b=2">Lacak</a></p>`,
      messageId: "<msg_1@reluv.example>",
      ...more,
    })
  } finally {
    transport.close()
  }
}

const sentTo = async (to: string) => (await world.control("GET", `/mails?to=${to}`)).body
const newestTo = async (to: string) => ((await sentTo(to)).mails as { id: string }[]).at(0)?.id

it("lays a mail in the letter box of whom it is for, in any case, as HTML, text and source", async () => {
  await send("Sari@Example.com")

  const { count, mails } = await sentTo(SARI)
  expect({ count, mails }).toMatchObject({
    count: 1,
    mails: [{ to: [SARI], subject: "Pesanan 📦 dikirim", message_id: "<msg_1@reluv.example>" }],
  })
  const id = await newestTo(SARI)
  const { body } = await world.control("GET", `/mails/${id}`)
  expect(body.mail).toMatchObject({
    text: "Halo, Sari",
    html: expect.stringContaining("Lacak") as string,
    links: ["https://shop.example.com/?a=1&b=2"],
    source: expect.stringContaining("MIME-Version: 1.0") as string,
  })
  expect((await sentTo("budi@example.com")).count).toBe(0)
  expect((await world.control("GET", "/mails/nothing")).status).toBe(404)
})

it("waits for a mail that comes later", async () => {
  const waits = world.control("GET", `/mails?to=${SARI}&wait_ms=20000`)
  await send(SARI)

  expect((await waits).body.count).toBe(1)
})

it("has a page of all mails, and of one, whose content runs nothing", async () => {
  await send(SARI, {
    subject: "<script>alert(1)</script>",
    html: "<head></head><script>1</script>",
  })
  const id = await newestTo(SARI)

  const list = await world.call("GET", `/mail?to=${SARI}`)
  expect(list.body.text).toContain(`/mail/${id}`)
  expect(list.body.text).not.toContain("<script>")
  for (const [view, said] of [
    ["html", `src="/mail/${id}/html"`],
    ["text", "Halo, Sari"],
    ["source", "MIME-Version"],
  ])
    expect((await world.call("GET", `/mail/${id}?as=${view}`)).body.text).toContain(said)
  const content = await world.call("GET", `/mail/${id}/html`)
  expect(content.headers.get("content-security-policy")).toMatch(/^sandbox .*default-src 'none'/)
  expect(content.body.text).toContain('<base target="_blank">')
})

it("throws away what one person got, or everything", async () => {
  await send(SARI)
  await send("budi@example.com")

  await world.control("DELETE", `/mails?to=${SARI}`)
  expect([(await sentTo(SARI)).count, (await sentTo("budi@example.com")).count]).toEqual([0, 1])
  await world.control("POST", "/mails/clear", {})
  expect((await world.control("GET", "/mails")).body.count).toBe(0)
})

it.each<[string, object, RegExp, number]>([
  ["that is down takes nothing", { down: true }, /ECONNREFUSED/, 0],
  ["that does not know an address refuses it", { refuses: [SARI] }, /550/, 0],
  ["that is slow is given up", { slow_ms: 60_000 }, /[Tt]imeout|never received/, 0],
  ["that answers after the time-out has it", { answer_after_ms: 60_000 }, /[Tt]imeout/, 1],
  ["that cuts the line has it", { cuts: true }, /closed|ECONNRESET/, 1],
])("a server %s", async (_, mood, told, taken) => {
  await world.control("POST", "/mail-server", mood)

  await expect(send(SARI)).rejects.toThrow(told)
  await world.control("POST", "/mail-server", { reset: true })
  expect((await sentTo(SARI)).count).toBe(taken)
  await send("budi@example.com")
})

it("greylists each address once", async () => {
  await world.control("POST", "/mail-server", { greylists: true })

  await expect(send(SARI)).rejects.toThrow(/451/)
  await send(SARI)
  expect((await sentTo(SARI)).count).toBe(1)
})

it.each([
  [{ sleepy: true }],
  [{ slow_ms: "soon" }],
  [{ refuses: { a: 1 } }],
  [{ down: "perhaps" }],
])("has no mood %j, and keeps its own", async (mood) => {
  const { status } = await world.control("POST", "/mail-server", { greylists: true, ...mood })

  expect(status).toBe(400)
  expect((await world.control("GET", "/mail-server")).body).toMatchObject({ greylists: false })
})

it("says what a storefront does with a link, while there is none", async () => {
  const { body } = await world.call("GET", "/storefront/verify-email?token=abc%22%3E")

  expect(body.text).toContain("POST /store/accounts/verify-email")
  expect(body.text).toContain('<pre id="token">abc&quot;&gt;</pre>')
})

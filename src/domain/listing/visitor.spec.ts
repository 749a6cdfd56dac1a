import { visitorOf } from "./visitor"

const PHONE =
  "Mozilla/5.0 (Linux; Android 14; SM-A155F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36"
const asks = (agent: string, customer_id: string | null = null, address = "10.0.0.1") =>
  visitorOf({ agent, customer_id, address })

it("is the same person on the same account anywhere, and on the same browser at the same address", () => {
  expect(asks(PHONE)).toBe(asks(PHONE))
  expect(asks(PHONE)).not.toBe(asks(PHONE, null, "10.0.0.2"))
  expect(asks(PHONE, "cus_ani")).toBe(asks("okhttp/4.12.0", "cus_ani", "10.0.0.2"))
})

it.each([
  "",
  "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
  "Mozilla/5.0 (compatible; bingbot/2.0)",
  "facebookexternalhit/1.1",
  "WhatsApp/2.23.20.0",
  "TelegramBot (like TwitterBot)",
  "curl/8.5.0",
  "python-requests/2.31.0",
  "node",
  "Mozilla/5.0 HeadlessChrome/131.0.0.0",
])("nobody is called %j", (agent) => {
  expect(asks(agent)).toBeNull()
  expect(asks(agent, "cus_ani")).toBeNull()
})

import { LANGUAGES } from "../said"
import { drawMail, missingOf, sayWhen } from "./draw-mail"
import { EXAMPLE_DATA as data } from "./example"
import { MAIL_KINDS as kinds } from "./mail-kinds"
import { NOTIFICATIONS } from "./notifications"

const look = { name: "Reluv", color: "#0f766e" }
const link = "https://shop.example.com/orders/order_1"
const all = kinds.flatMap((kind) => LANGUAGES.map((language) => [kind, language] as const))

it.each(all)("%s has no gap and no raw value in %s", (kind, language) => {
  const { subject, html, text } = drawMail(kind, { data, language, link, look })

  for (const part of [subject, html, text]) {
    expect(part).not.toMatch(/undefined|null|NaN|\[object|2026-12-02T|\b125000\b/)
    // Neither a name of something that was to be filled in, nor an id of a table.
    expect(part).not.toMatch(/\$\{|\{\w+\}|\b(?!order_1)[a-z]{3,8}_[0-9A-Z]/)
  }
  expect(subject).not.toBe("")
  expect(text).toContain(link)
  expect(html).toContain(`href="${link}"`)
  expect(html).toContain(`lang="${language}"`)
})

it("says the same in other words in each language", () => {
  for (const kind of kinds) {
    const [en, id] = LANGUAGES.map(
      (language) => drawMail(kind, { data, language, link, look }).text
    )
    expect(en).not.toBe(id)
  }
})

it("is sent to nobody with a gap", () => {
  expect(missingOf("part-shipped", { number: "REL-1", shop: "" })).toEqual(["shop", "waybill"])
  expect(() =>
    drawMail("part-shipped", { data: { number: "REL-1" }, language: "id", link, look })
  ).toThrow("the mail part-shipped lacks shop, waybill")
})

it("escapes what people wrote, and makes no header of it", () => {
  const shop = `<img src=x onerror="a">&'\r\nBcc: all@example.com`
  const { subject, html } = drawMail("shop-active", {
    data: { shop },
    language: "en",
    link: `${link}"><script>`,
    look,
  })

  expect(subject).not.toMatch(/[\r\n]/)
  expect(html).not.toMatch(/<img|<script/)
  expect(html).toContain("&lt;img src=x onerror=&quot;a&quot;&gt;&amp;&#39; Bcc")
})

it("keeps the number of an order on one line", () => {
  const { html, text } = drawMail("part-completed", { data, language: "id", link, look })

  expect(html).toContain(
    `Pesanan <span style="white-space:nowrap">${data.number}</span> selesai</h1>`
  )
  expect(text).not.toContain("span")
})

it("has no button where it leads nowhere", () => {
  const { html, text } = drawMail("shop-active", { data, language: "en", link: null, look })

  expect(html).not.toContain("href")
  expect(text).toBe("The shop Lemari Ani is active.\n\nReluv")
})

it.each([
  ["id", "2 Des 2026 pukul 23.59 WIB"],
  ["en", "2 Dec 2026, 23:59 WIB"],
] as const)("says when in WIB, in %s", (language, said) => {
  expect(sayWhen(new Date(data.until), language)).toBe(said)
})

it("tells each audience of a fact once", () => {
  const rows = NOTIFICATIONS.map(({ fact, to, mail }) => `${fact} ${to} ${mail}`)
  expect(new Set(rows).size).toBe(rows.length)
})

it("says how to get no more like it, where it may be left unsaid", () => {
  const unsubscribe = "https://shop.example.com/unsubscribe?token=a"
  const asked = { data, language: "en", link, look, unsubscribe } as const
  const { html, text } = drawMail("new-review", asked)

  expect(html).toContain(`href="${unsubscribe}"`)
  expect(text).toContain(`Get no more mails like this: ${unsubscribe}`)
})

import { snapRequest, startWorld, type World } from "../testing/world"

describe("the payment page", () => {
  let world: World
  beforeAll(async () => {
    world = await startWorld()
  })
  afterAll(() => world.close())

  const begin = async (orderId: string, more = {}) => {
    const { body } = await world.midtrans(
      "POST",
      "/snap/v1/transactions",
      snapRequest(orderId, more)
    )
    return String(body.redirect_url)
  }
  const read = async (url: string) => (await fetch(url)).text()
  const press = (url: string, fields: Record<string, string>) =>
    fetch(url, { method: "POST", redirect: "manual", body: new URLSearchParams(fields) })
  const transactionIn = (text: string) => /name="transaction" value="([^"]+)"/.exec(text)?.[1] ?? ""

  it("shows items and offered methods, and escapes what customers typed", async () => {
    const url = await begin("p-1", {
      item_details: [{ name: "<script>alert(1)</script>", price: 150_000, quantity: 1 }],
      enabled_payments: ["bca_va", "gopay"],
    })
    const text = await read(url)
    expect(text).toContain("Rp150.000")
    expect(text).toContain("&lt;script&gt;")
    expect(text).not.toContain("<script>")
    expect(text.match(/data-method="\w+"/g)).toEqual([
      'data-method="bca_va"',
      'data-method="gopay"',
    ])
  })

  it("leads from a method to a number and, paid, back to the shop", async () => {
    const url = await begin("p-2", { callbacks: { finish: "https://shop.example/thanks?a=1" } })
    await press(`${url}/choose`, { method: "bca_va" })
    const text = await read(url)
    expect(text).toMatch(/<div class="number">\d{16}<\/div>/)
    const answer = await press(`${url}/pay`, { transaction: transactionIn(text) })
    expect(answer.status).toBe(303)
    expect(answer.headers.get("location")).toBe(
      "https://shop.example/thanks?a=1&order_id=p-2&status_code=200&transaction_status=settlement"
    )
    expect(await read(url)).toContain("Pembayaran berhasil")
  })

  it("offers another try after a denied card, and nothing after its own end", async () => {
    const url = await begin("p-3")
    await press(`${url}/choose`, { method: "credit_card" })
    await press(`${url}/deny`, { transaction: transactionIn(await read(url)) })
    expect(await read(url)).toContain('data-method="bca_va"')
    await world.control("POST", "/settings", { advance_ms: 2 * 86_400_000 })
    expect(await read(url)).toContain("Waktu pembayaran sudah habis")
  })

  it("does not know other tokens and takes no presses from other sites", async () => {
    expect((await fetch(`${world.url}/midtrans/snap/v4/redirection/nothing`)).status).toBe(404)
    const url = await begin("p-4")
    const answer = await fetch(`${url}/choose`, {
      method: "POST",
      headers: { origin: "https://evil.example" },
      body: new URLSearchParams({ method: "bca_va" }),
    })
    expect(answer.status).toBe(403)
  })
})

import axe from "axe-core"
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core"
import type { ListingView, SellerOrderView } from "../../src/types/http"
import { call } from "../helpers/api"
import { closeDatabase } from "../helpers/database"
import { given } from "../helpers/given"
import { linkOf } from "../helpers/given/letters"
import { type Customer, PASSWORD, type Seller, unique } from "../helpers/given/people"
import { BANDUNG, JAKARTA } from "../helpers/given/places"
import { aVoucher } from "../helpers/given/vouchers"
import { biteship } from "../helpers/sandbox"
import {
  CHROMIUM,
  type Storefront,
  startStorefront,
  typesOfStorefront,
} from "../helpers/storefront"
import { waitUntil } from "../helpers/wait"

const STARTED_MS = 450_000
const WALKED_MS = 240_000
const NEW_PASSWORD = "kopi-tubruk-sore-hari"

if (!CHROMIUM) {
  console.warn("No Chromium on this machine (RELUV_TEST_CHROMIUM): the storefront is left out")
}
/** One whose listings say how wide they are. */
async function aCategory(name: string): Promise<void> {
  const token = await given.theOperator()
  const { product_category } = await call<{ product_category: { id: string } }>(
    "/admin/product-categories",
    { token, body: { name, is_active: true } }
  )
  const width = {
    key: "chest_width",
    label: { id: "Lebar dada", en: "Chest width" },
    required: true,
  }
  const body = { measurements: [width] }
  await call(`/admin/reluv/categories/${product_category.id}`, { token, body })
}

const withBrowser = CHROMIUM ? describe : describe.skip

afterAll(closeDatabase)

withBrowser("the storefront, on a phone", () => {
  let storefront: Storefront
  let browser: Browser
  let phone: BrowserContext
  const wrongs: string[] = []
  const category = `Atasan ${unique()}`

  beforeAll(async () => {
    await aCategory(category)
    storefront = await startStorefront()
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] })
    phone = await aPhone()
  }, STARTED_MS)

  beforeEach(() => {
    wrongs.length = 0
  })

  afterAll(async () => {
    await browser?.close()
    await storefront?.stop()
  })

  it(
    "sells pieces of two shops with a voucher, from looking to reviewing",
    async () => {
      // Of letters, as what people look for.
      const word = `kata${unique().replaceAll(/[^a-f]/g, (sign) => "ghijklmnop"[Number(sign)] ?? "q")}`
      const shops = await Promise.all([
        given.aSeller(JAKARTA, "Ani"),
        given.aSeller(BANDUNG, "Budi"),
      ])
      const pieces = await Promise.all(
        shops.map((shop, n) =>
          given.aListing(shop, { title: `Kemeja ${word} ${"AB"[n]}`, price: 150_000 })
        )
      )
      const voucher = await aVoucher({ effect: "fixed", value: 25_000, min_spend: 200_000 })
      const page = await opened()

      // Found by searching, once the cards are written; looked at; put into the bag.
      for (const { title } of pieces) {
        await waitUntil(async () => {
          await page.goto(`${storefront.url}/search?q=${word}`)
          return page.getByRole("link", { name: title }).isVisible()
        })
        await page.getByRole("link", { name: title }).click()
        await page.getByRole("heading", { level: 1, name: title }).waitFor()
        await page.getByRole("button", { name: "Masukkan ke tas" }).click()
        await page.getByRole("link", { name: "Lihat tas" }).waitFor()
      }
      await page.getByRole("link", { name: "Lihat tas" }).click()
      await page.getByText("Rp 300.000").waitFor()
      expect(await barriersOf(page)).toEqual([])
      await page.getByRole("link", { name: "Lanjut ke pengiriman" }).click()

      // Nobody buys without an account.
      const email = `beli-${unique()}@test.example.com`
      await page.getByRole("link", { name: "Buat akun" }).click()
      await page.getByLabel("Nama depan").fill("Sari")
      await page.getByLabel("Nama belakang").fill("Wulandari")
      await page.getByLabel("E-mail").fill(email)
      await page.getByLabel("Kata sandi").fill(NEW_PASSWORD)
      await page.getByRole("button", { name: "Daftar" }).click()
      await page.waitForURL((url) => url.pathname === "/checkout")
      await keepsTokensFrom(page)

      // Where to, and with what.
      await page.getByLabel("Nama penerima").fill("Sari")
      await page.getByLabel("Nomor HP").fill("0812-3456-7890")
      await page.getByLabel("Jalan, nomor, RT/RW").fill("Jl. Cikini Raya No. 60")
      await page.getByLabel("Kecamatan atau kode pos").fill("Menteng")
      await page
        .getByRole("button", { name: /Menteng/ })
        .first()
        .click()
      await page.getByRole("button", { name: "Pakai alamat ini" }).click()
      for (const { seller } of shops) {
        await page.getByRole("group", { name: `Kurir dari ${seller.name}` }).waitFor()
      }
      await page.getByLabel("Kode voucher").fill(voucher.code)
      await page.getByRole("button", { name: "Pakai", exact: true }).click()
      await page.getByText("Hemat Rp 25.000").waitFor()
      expect(await barriersOf(page)).toEqual([])
      await page.getByRole("button", { name: /^Bayar Rp/ }).click()

      // Paid at the sandbox's page, and back.
      await page.waitForURL(/\/snap\//)
      await page.locator('[data-method="bca_va"]').click()
      await page.getByRole("button", { name: "Bayar sekarang" }).click()
      await page.waitForURL((url) => url.pathname.startsWith("/orders/order_"))
      await page.getByRole("heading", { level: 1, name: "Sudah dibayar" }).waitFor()
      expect(await partsOf(page, "paid")).toBe(2)

      for (const shop of shops) await ship(shop)
      await waitUntil(async () => {
        await page.reload()
        return (await partsOf(page, "delivered")) === 2
      })
      for (const left of [1, 0]) {
        await page.getByRole("button", { name: "Barang sudah saya terima" }).first().click()
        await page.getByRole("button", { name: "Ya", exact: true }).click()
        await waitUntil(
          async () =>
            (await page.getByRole("button", { name: "Barang sudah saya terima" }).count()) === left
        )
      }

      expect(await barriersOf(page)).toEqual([])
      const review = page.getByRole("form", { name: `Barang: ${pieces[0]?.title}` })
      await review.locator("label", { hasText: "★" }).nth(4).click()
      await review.getByLabel(/Ceritakan/).fill("Wangi dan sesuai foto.")
      await review.getByRole("button", { name: "Kirim ulasan" }).click()
      await page.getByText("Wangi dan sesuai foto.").waitFor()

      // The mail of the account leads to a page that verifies it.
      const { account } = await page.evaluate(async (): Promise<{ account: { id: string } }> => {
        const answer = await fetch("/api/store/accounts/me")
        return answer.json()
      })
      const token = await linkOf(account, "verify_email")
      await page.goto(`${storefront.url}/verify-email?token=${encodeURIComponent(token)}`)
      await page.getByText("E-mailmu sudah terverifikasi.").waitFor()
      await page.goto(`${storefront.url}/account`)
      await page.getByRole("button", { name: "Keluar" }).click()
      await page.waitForURL(`${storefront.url}/`)
      await page.goto(`${storefront.url}/orders`)
      await page.waitForURL((url) => url.pathname === "/login")
      expect(wrongs).toEqual([])
    },
    WALKED_MS
  )

  it(
    "is where somebody opens a shop, sells from photos, ships, and asks for the money",
    async () => {
      const owner = await given.aCustomer("Rina")
      const page = await opened(await aPhone())
      await logIn(page, owner)

      await page.goto(`${storefront.url}/seller`)
      await isReady(page)
      const name = `Lemari ${unique()}`
      await page.getByLabel("Nama toko").fill(name)
      await page.getByLabel("Nomor HP").fill("0812-3456-7890")
      await page.getByLabel("Nama pengirim").fill("Rina")
      await page.getByLabel(/Jalan/).fill("Jl. Wijaya II No. 8")
      await page.getByLabel("Kecamatan atau kode pos").fill("Menteng")
      await page
        .getByRole("button", { name: /Menteng/ })
        .first()
        .click()
      await page.getByRole("button", { name: "Buka toko" }).click()
      await headed(page, name)
      expect(await barriersOf(page)).toEqual([])

      // Photos first; what was filled in is still there after a reload.
      await page.getByRole("link", { name: "Jual barang" }).click()
      await page.setInputFiles("input[type=file]", [
        "scripts/seed/pictures/blus-satin-krem.png",
        "scripts/seed/pictures/abaya-hitam-bordir.png",
      ])
      await waitUntil(async () => (await page.locator("form ul img").count()) === 2)
      const title = `Blus ${unique()}`
      await page.getByLabel("Nama barang").fill(title)
      await page.reload()
      await isReady(page)
      await waitUntil(async () => (await page.getByLabel("Nama barang").inputValue()) === title)
      expect(await page.locator("form ul img").count()).toBe(2)
      await page.getByLabel("Harga (Rp)").fill("150.000")
      await page.getByLabel("Berat paket (gram)").fill("400")
      await page.getByLabel("Kategori").selectOption({ label: category })
      await page.getByLabel("Kondisi").selectOption("good")
      for (const field of await page.getByLabel(/\(cm\)$/).all()) await field.fill("50")
      expect(await barriersOf(page)).toEqual([])
      await page.getByRole("button", { name: "Pasang" }).click()
      await page.waitForURL((url) => url.pathname.startsWith("/listings/lst_"))
      await headed(page, title)

      // Somebody buys it; it is what has to be sent.
      const id = new URL(page.url()).pathname.split("/")[2] ?? ""
      const { listing } = await call<{ listing: ListingView }>(`/store/listings/${id}`)
      const buyer = await given.aCustomer("Sari")
      const { seller_orders } = await given.aPaidOrder(buyer, [listing])
      await page.goto(`${storefront.url}/seller`)
      await page.getByRole("link", { name: title }).first().click()
      await headed(page, seller_orders[0]?.number ?? "")
      await page.getByRole("button", { name: "Pesan kurir" }).click()
      const label = page.waitForEvent("download")
      await page.getByRole("button", { name: "Unduh label" }).click()
      expect((await label).suggestedFilename()).toMatch(/\.pdf$/)

      // It arrives; the money can be paid out, to the account that the shop names.
      const [part] = await partsOfShop(owner)
      for (const status of ["picked", "delivered"])
        await biteship.report(part?.shipment?.booking_id ?? "", status)
      await waitUntil(() =>
        call(`/store/seller-orders/${part?.id}/receive`, { method: "POST", token: buyer.token })
      )
      await page.goto(`${storefront.url}/seller/payouts`)
      await isReady(page)
      await page.getByLabel("Nomor rekening").fill("1234567890")
      await page.getByLabel("Atas nama").fill("RINA WULANDARI")
      await page.getByRole("button", { name: "Simpan rekening" }).click()
      await page.getByText("BCA ···7890").waitFor()
      await page.getByRole("button", { name: "Ajukan pencairan" }).click()
      await page.getByText("Diajukan").waitFor()
      expect(await barriersOf(page)).toEqual([])
      expect(wrongs).toEqual([])
    },
    WALKED_MS
  )

  it(
    "lets a buyer and a shop bargain and talk, each on a phone of their own",
    async () => {
      const [shop, buyer] = [await given.aSeller(JAKARTA, "Ani"), await given.aCustomer("Sari")]
      const piece = await given.aListing(shop, { price: 200_000 })
      const [hers, theirs] = [await opened(await aPhone()), await opened(await aPhone())]
      await logIn(hers, buyer)
      await logIn(theirs, shop)

      // Offered, answered with another price, agreed to.
      await hers.goto(`${storefront.url}/listings/${piece.id}`)
      await hers.getByRole("link", { name: "Tawar", exact: true }).click()
      await isReady(hers)
      await hers.getByLabel("Tawaranmu").fill("150000")
      await hers.getByRole("button", { name: "Kirim tawaran" }).click()
      await headed(hers, "Menunggu jawaban penjual")
      await theirs.goto(`${storefront.url}/seller/offers`)
      await theirs.getByRole("link", { name: piece.title }).click()
      await headed(theirs, "Menunggu jawabanmu")
      await isReady(theirs)
      await theirs.getByText("Tawar balik").first().click()
      await theirs.getByLabel("Hargamu (Rp)").fill("170000")
      await theirs.getByRole("button", { name: "Tawar balik" }).click()
      await headed(theirs, "Menunggu jawaban pembeli")
      expect(await barriersOf(theirs)).toEqual([])
      await hers.reload()
      await hers.getByRole("button", { name: "Setuju Rp 170.000" }).click()
      await headed(hers, "Disetujui")

      // What one writes the other reads, without asking again.
      await hers.goto(`${storefront.url}/listings/${piece.id}`)
      await hers.getByRole("link", { name: "Tanya penjual" }).click()
      await isReady(hers)
      await write(hers, "Halo kak, masih ada noda?")
      await hers.waitForURL((url) => url.pathname.startsWith("/conversations/conv_"))
      await theirs.goto(`${storefront.url}/seller/conversations`)
      // By its address: what is shown of it is the newest, and a card of the offer may come later.
      const conversation = new URL(hers.url()).pathname
      await theirs.locator(`main a[href$="/seller${conversation}"]`).click()
      await headed(theirs, "S***i")
      await isReady(theirs)
      await write(theirs, "Tidak ada, bersih.")
      await hers.getByText("Tidak ada, bersih.").waitFor()
      await write(hers, "Baik, saya ambil.")
      await theirs.getByText("Baik, saya ambil.").waitFor()
      expect(await barriersOf(theirs)).toEqual([])
      expect(wrongs).toEqual([])
    },
    WALKED_MS
  )

  it(
    "compiles against the client of this commit",
    async () => {
      expect(await typesOfStorefront()).toBe("")
    },
    WALKED_MS
  )

  it(
    "is in English below /en, says what does not exist, and takes nothing from other pages",
    async () => {
      const page = await opened()
      await page.goto(`${storefront.url}/en/search`)
      expect(await page.getAttribute("html", "lang")).toBe("en")
      expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("All pieces")
      for (const path of [
        "/",
        "/en/search",
        "/shops",
        "/login",
        "/register",
        "/wishes",
        "/seller",
      ]) {
        await page.goto(storefront.url + path)
        expect([path, await barriersOf(page)]).toEqual([path, []])
      }
      const missing = await fetch(`${storefront.url}/listings/lst_00000000000000000000000000`)
      expect(missing.status).toBe(404)
      const body = JSON.stringify({ email: "a@example.com", password: "x" })
      for (const origin of ["https://evil.example", "null"]) {
        const foreign = await fetch(`${storefront.url}/api/store/accounts/login`, {
          method: "POST",
          headers: { origin, "content-type": "application/json" },
          body,
        })
        expect(foreign.status).toBe(403)
      }
      const admin = await fetch(`${storefront.url}/api/admin/users`)
      expect(admin.status).toBe(404)
      // Links lead nowhere else, however they are written, and no page is without its policy.
      for (const next of [
        "//evil.example",
        "/.//evil.example",
        "/x/..//evil.example",
        "/%09/evil.example",
        "https://evil.example",
      ]) {
        const sent = await fetch(`${storefront.url}/api/session?next=${encodeURIComponent(next)}`, {
          redirect: "manual",
        })
        expect([next, new URL(sent.headers.get("location") ?? "", storefront.url).origin]).toEqual([
          next,
          storefront.url,
        ])
      }
      const odd = await fetch(`${storefront.url}/en/search/a.b`)
      expect(odd.headers.get("content-security-policy")).toContain("frame-ancestors 'none'")
    },
    WALKED_MS
  )

  async function aPhone(): Promise<BrowserContext> {
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      isMobile: true,
      hasTouch: true,
    })
    context.setDefaultTimeout(30_000)
    return context
  }

  async function logIn(page: Page, { email }: Customer): Promise<void> {
    await page.goto(`${storefront.url}/login`)
    await isReady(page)
    await page.getByLabel("E-mail").fill(email)
    await page.getByLabel("Kata sandi").fill(PASSWORD)
    await page.getByRole("button", { name: "Masuk", exact: true }).click()
    await page.waitForURL((url) => url.pathname !== "/login")
  }

  /** The form of a page is React's by now: before that the browser would send it by itself. */
  async function isReady(page: Page): Promise<void> {
    await page.locator("main form").first().waitFor({ state: "attached" })
    await page.waitForFunction(() => {
      const form = document.querySelector("main form")
      return Object.keys(form ?? {}).some((key) => key.startsWith("__reactProps"))
    })
  }

  function headed(page: Page, name: string): Promise<void> {
    return page.getByRole("heading", { level: 1, name }).waitFor()
  }

  async function write(page: Page, text: string): Promise<void> {
    await page.getByLabel("Tulis pesan…").fill(text)
    await page.getByRole("button", { name: "Kirim", exact: true }).click()
  }

  /** A page whose errors are kept: of scripts, and of what its policy forbids. */
  async function opened(context = phone): Promise<Page> {
    const page = await context.newPage()
    page.on("pageerror", ({ message }) => wrongs.push(message))
    page.on("console", (said) => {
      // The payment page is somebody else's.
      const { url } = said.location()
      if (said.type() === "error" && url.startsWith(storefront.url)) {
        wrongs.push(`${said.text()} (${url})`)
      }
    })
    return page
  }

  /** What stands in the way of people who do not see, or use no mouse: serious findings of axe. */
  async function barriersOf(page: Page): Promise<string[]> {
    await page.evaluate(axe.source)
    const { violations } = await page.evaluate(() =>
      (window as unknown as { axe: typeof axe }).axe.run()
    )
    return violations.flatMap(({ id, impact, nodes }) =>
      impact === "serious" || impact === "critical" ? [`${id}: ${nodes[0]?.html}`] : []
    )
  }

  function partsOf(page: Page, status: SellerOrderView["status"]): Promise<number> {
    return page.locator(`[data-number][data-status="${status}"]`).count()
  }

  /** No script of the page can read who is logged in. */
  async function keepsTokensFrom(page: Page): Promise<void> {
    const readable = await page.evaluate(() => document.cookie + JSON.stringify(localStorage))
    expect(readable).not.toMatch(/reluv_token|reluv_refresh|eyJ/)
    const cookies = await phone.cookies(storefront.url)
    const kept = cookies.filter(({ name }) => /^reluv_(token|refresh)$/.test(name))
    expect(kept.map(({ httpOnly, sameSite }) => [httpOnly, sameSite])).toEqual([
      [true, "Lax"],
      [true, "Lax"],
    ])
  }

  /** The parts of a shop that has sold one piece. */
  async function partsOfShop({ token }: Customer): Promise<SellerOrderView[]> {
    return (await call<{ orders: SellerOrderView[] }>("/seller/orders", { token })).orders
  }

  async function ship({ token }: Seller): Promise<void> {
    const part = await waitUntil(async () => {
      const { orders } = await call<{ orders: SellerOrderView[] }>("/seller/orders?status=paid", {
        token,
      })
      return orders[0]
    })
    const { order } = await call<{ order: SellerOrderView }>(`/seller/orders/${part.id}/ship`, {
      method: "POST",
      token,
    })
    for (const status of ["picked", "delivered"]) {
      await biteship.report(order.shipment?.booking_id ?? "", status)
    }
  }
})

import { readFile } from "node:fs/promises"
import axe from "axe-core"
import {
  type Browser,
  type BrowserContext,
  chromium,
  type Locator,
  type Page,
} from "playwright-core"
import type { ListingView, SellerOrderView } from "../../src/types/http"
import { call } from "../helpers/api"
import { closeDatabase } from "../helpers/database"
import { given } from "../helpers/given"
import { linkOf } from "../helpers/given/letters"
import { aLiveSale } from "../helpers/given/live-sales"
import { type Customer, PASSWORD, type Seller, unique } from "../helpers/given/people"
import { BANDUNG, JAKARTA, MENTENG } from "../helpers/given/places"
import { addressOf } from "../helpers/given/purchases"
import { aVoucher } from "../helpers/given/vouchers"
import { biteship } from "../helpers/sandbox"
import { serverUrl } from "../helpers/servers"
import {
  CHROMIUM,
  type Storefront,
  startStorefront,
  typesOfStorefront,
} from "../helpers/storefront"
import { waitUntil } from "../helpers/wait"

const STARTED_MS = 450_000
const WALKED_MS = 480_000
/** Conditions are waited for: this is against what hangs. */
const STEP_MS = 90_000
const MOST_TABS = 150
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
    "sells pieces of two shops with a voucher, from looking to reviewing one and complaining of the other",
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
      // The first one's parcel is insured, which is paid for.
      const pay = page.getByRole("button", { name: /^Bayar Rp/ })
      const uninsured = await pay.textContent()
      await page
        .getByRole("group", { name: `Kurir dari ${shops[0]?.seller.name}` })
        .getByLabel(/^Asuransikan paket ini/)
        .check()
      await pay
        .and(page.locator(":enabled"))
        .filter({ hasNotText: uninsured ?? "" })
        .waitFor()
      expect(await barriersOf(page)).toEqual([])
      await pay.click()

      // Paid at the sandbox's page, and back.
      await page.waitForURL(/\/snap\//)
      await page.locator('[data-method="bca_va"]').click()
      await page.getByRole("button", { name: "Bayar sekarang" }).click()
      await page.waitForURL((url) => url.pathname.startsWith("/orders/order_"))
      await page.getByRole("heading", { level: 1, name: "Sudah dibayar" }).waitFor()
      expect(await partsOf(page, "paid")).toBe(2)

      const sent = [await ship(shops[0] as Seller), await ship(shops[1] as Seller)]
      expect(sent.map(({ shipment }) => shipment?.insured_value)).toEqual([150_000, null])
      await waitUntil(async () => {
        await page.reload()
        return (await partsOf(page, "delivered")) === 2
      })
      const [kept, complainedOf] = shops.map(({ seller }) =>
        page.locator("[data-number]", { has: page.getByRole("link", { name: seller.name }) })
      ) as [Locator, Locator]
      await kept.getByRole("button", { name: "Barang sudah saya terima" }).click()
      await kept.getByRole("button", { name: "Ya", exact: true }).click()
      await page.locator('[data-number][data-status="completed"]').waitFor()

      // The other piece is not what was sold: said with a photo, answered by its shop, decided by an operator.
      await complainedOf.getByText("Ada masalah").click()
      await complainedOf.getByLabel("Apa yang salah?").selectOption("damaged")
      await complainedOf.getByLabel("Ceritakan").fill("Ada sobekan di lengan yang tidak difoto.")
      const photo = "scripts/seed/pictures/blus-satin-krem.png"
      await complainedOf.locator("input[type=file]").setInputFiles(photo)
      expect(await barriersOf(page)).toEqual([])
      await complainedOf.getByRole("button", { name: "Kirim keluhan" }).click()
      await page.locator('[data-number][data-status="disputed"]').waitFor()
      await complainedOf.getByAltText("Foto bukti 1").waitFor()
      const order = await answersComplaint(shops[1] as Seller, "Maaf kak, terlewat waktu memotret.")
      await call(`/admin/reluv/disputes/${order.dispute?.id}/decide`, {
        token: await given.theOperator(),
        body: { decision: "refund", note: "Sobeknya terlihat di foto." },
      })
      await page.reload()
      const end = complainedOf.getByRole("region", { name: "Keluhan" })
      await end.getByText("Maaf kak, terlewat waktu memotret.").waitFor()
      await end.getByText(/^Uang kembali: Rp/).waitFor()
      await end.getByText("Sobeknya terlihat di foto.").waitFor()

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

      // What is told of it can be changed; what was not touched stays.
      await page.goto(
        `${storefront.url}/seller/listings/${new URL(page.url()).pathname.split("/")[2]}`
      )
      await isReady(page)
      await page.getByText("Ubah barang ini").click()
      await page.getByLabel("Warna").fill("Biru")
      expect(await barriersOf(page)).toEqual([])
      await page.getByRole("button", { name: "Simpan perubahan" }).click()
      await page.getByText("Tersimpan.").first().waitFor()

      // Somebody buys it; it is what has to be sent.
      const id = new URL(page.url()).pathname.split("/")[3] ?? ""
      const { listing } = await call<{ listing: ListingView }>(`/store/listings/${id}`)
      expect([listing.color, listing.condition, listing.title]).toEqual(["Biru", "good", title])
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

      // A voucher of the shop's own, held back for now; what was sold is in its numbers.
      await page.goto(`${storefront.url}/seller/vouchers`)
      await isReady(page)
      const code = `W-${unique().toUpperCase()}`
      await page.getByLabel("Nama voucher").fill("Gajian")
      await page.getByLabel("Kode").fill(code)
      await page.getByLabel("Potongan (%)").fill("10")
      await page.getByLabel("Minimal belanja").fill("100.000")
      expect(await barriersOf(page)).toEqual([])
      await page.getByRole("button", { name: "Buat voucher" }).click()
      const voucher = page.locator(`[data-voucher="${code}"]`)
      await voucher.getByText("Berlaku").waitFor()
      await voucher.getByRole("button", { name: "Jeda" }).click()
      await voucher.getByText("Dijeda").waitFor()
      for (const path of ["statistics", "campaigns"]) {
        await page.goto(`${storefront.url}/seller/${path}`)
        await page.getByRole("heading", { level: 1 }).waitFor()
        expect([path, await barriersOf(page)]).toEqual([path, []])
      }
      await page.goto(`${storefront.url}/account/profile`)
      await isReady(page)
      await page.getByLabel("Nama belakang").fill("Kartika")
      await page
        .getByLabel("Foto profil")
        .setInputFiles("scripts/seed/pictures/abaya-hitam-bordir.png")
      expect(await barriersOf(page)).toEqual([])
      await page.getByRole("button", { name: "Simpan" }).click()
      await page.getByText("Tersimpan.").waitFor()
      await page.getByRole("button", { name: "Hapus foto" }).waitFor()
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

      // What waits for her is among her own offers; she names a price between, which the shop agrees to.
      await hers.goto(`${storefront.url}/offers`)
      await hers.getByRole("link", { name: piece.title }).click()
      await hers.getByRole("button", { name: "Setuju Rp 170.000" }).waitFor()
      await isReady(hers)
      await hers.getByText("Tawar balik").first().click()
      await hers.getByLabel("Tawaranmu").fill("160000")
      await hers.getByRole("button", { name: "Tawar balik" }).click()
      await headed(hers, "Menunggu jawaban penjual")
      await theirs.reload()
      await theirs.getByRole("button", { name: "Setuju Rp 160.000" }).click()
      await headed(theirs, "Disetujui")
      await hers.reload()
      await hers.getByRole("button", { name: "Masukkan ke tas" }).click()
      await hers.getByText("Harga tawaranmu").waitFor()
      await hers.getByText("Rp 160.000").first().waitFor()
      expect(await barriersOf(hers)).toEqual([])

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

      // What somebody should not have written can be told of where it stands.
      await hers.getByRole("link", { name: "Laporkan" }).first().click()
      await headed(hers, "Laporkan pesan ini")
      await isReady(hers)
      await hers.getByLabel("Apa masalahnya?").selectOption("offensive")
      expect(await barriersOf(hers)).toEqual([])
      await hers.getByRole("button", { name: "Kirim laporan" }).click()
      await hers.getByText("Laporanmu sudah diterima operator.").waitFor()
      expect(await barriersOf(theirs)).toEqual([])
      expect(wrongs).toEqual([])
    },
    WALKED_MS
  )

  it(
    "is bought from by keyboard alone, on a laptop",
    async () => {
      const [shop, buyer] = [await given.aSeller(JAKARTA, "Ani"), await given.aCustomer("Sari")]
      const piece = await given.aListing(shop, { price: 90_000 })
      await photographed(shop, piece)
      await call("/store/accounts/me/addresses", {
        token: buyer.token,
        body: { ...(await addressOf(buyer, MENTENG)), address_name: "Rumah" },
      })
      const laptop = await browser.newContext({ viewport: { width: 1366, height: 900 } })
      laptop.setDefaultTimeout(STEP_MS)
      const page = await opened(laptop)
      await logIn(page, buyer)

      await page.goto(`${storefront.url}/listings/${piece.id}`)
      await headed(page, piece.title)
      await page.keyboard.press("Tab")
      expect(await focused(page)).toBe("Lewati ke isi")
      // A picture opens, is enlarged, and closes.
      await tabTo(page, /^Perbesar foto: Foto 1/)
      await page.keyboard.press("Enter")
      const closely = page.getByRole("button", { name: /^Perbesar atau perkecil/ })
      await closely.waitFor()
      await closely.press("+")
      expect(await closely.getAttribute("aria-pressed")).toBe("true")
      await page.keyboard.press("Escape")
      await closely.waitFor({ state: "detached" })

      await tabTo(page, "Masukkan ke tas")
      await page.keyboard.press("Enter")
      await page.getByRole("link", { name: "Lihat tas" }).waitFor()
      await tabTo(page, "Lihat tas")
      await page.keyboard.press("Enter")
      await headed(page, "Tas belanja")
      await tabTo(page, "Lanjut ke pengiriman")
      await page.keyboard.press("Enter")

      // Another courier than the cheapest, by arrows; what it costs is what is paid.
      const couriers = page.getByRole("group", { name: `Kurir dari ${shop.seller.name}` })
      await couriers.waitFor()
      const pay = page.getByRole("button", { name: /^Bayar Rp/ })
      await pay.and(page.locator(":enabled")).waitFor()
      const cheapest = await pay.textContent()
      await tabTo(page, couriers.getByRole("radio").first())
      await page.keyboard.press("ArrowDown")
      await waitUntil(async () => {
        const said = await pay.textContent()
        return said !== cheapest && said?.startsWith("Bayar Rp") === true && pay.isEnabled()
      })
      await tabTo(page, pay)
      await page.keyboard.press("Enter")
      await page.waitForURL(/\/snap\//)

      // Among the purchases it says until when it is to be paid.
      await page.goto(`${storefront.url}/orders`)
      await page.getByText("Bayar sebelum").waitFor()
      expect(await barriersOf(page)).toEqual([])
      await laptop.close()
      expect(wrongs).toEqual([])
    },
    WALKED_MS
  )

  it(
    "sells a piece that is paid at the door, and says at each step who has the money",
    async () => {
      const [shop, buyer] = [await given.aSeller(JAKARTA, "Ani"), await given.aCustomer("Sari")]
      const piece = await given.aListing(shop, { price: 150_000 })
      const dear = await given.aListing(shop, { price: 15_000_000 })
      await call("/store/accounts/me/addresses", {
        token: buyer.token,
        body: { ...(await addressOf(buyer, MENTENG)), address_name: "Rumah" },
      })
      const page = await opened(await aPhone())
      await logIn(page, buyer)
      for (const { id } of [dear, piece]) {
        await page.goto(`${storefront.url}/listings/${id}`)
        await page.getByRole("button", { name: "Masukkan ke tas" }).click()
        await page.getByRole("link", { name: "Lihat tas" }).waitFor()
      }

      // More than couriers collect, and why; then without the dear one.
      await page.goto(`${storefront.url}/checkout`)
      const atTheDoor = page.getByRole("radio", { name: /^Bayar di tempat/ })
      await page.getByText(/^Kurir menagih antara Rp1 dan/).waitFor()
      expect(await atTheDoor.isDisabled()).toBe(true)
      await page.goto(`${storefront.url}/bag`)
      await page.getByRole("button", { name: "Keluarkan" }).first().click()
      await page.getByText(dear.title).waitFor({ state: "detached" })
      await page.goto(`${storefront.url}/checkout`)
      await atTheDoor.check()
      await page.getByText("Ongkir sudah termasuk biaya COD").waitFor()
      expect(await barriersOf(page)).toEqual([])
      const order = page.getByRole("button", { name: /^Pesan, bayar Rp/ })
      await order.and(page.locator(":enabled")).click()

      await page.waitForURL((url) => url.pathname.startsWith("/orders/order_"))
      await headed(page, "Bayar di tempat")
      await page.getByText("Tidak ada yang perlu dibayar sekarang").waitFor()
      await page.getByText(/^Kurir menagih Rp.* saat paket ini sampai$/).waitFor()
      expect(await page.getByRole("link", { name: "Bayar sekarang" }).count()).toBe(0)
      expect(await barriersOf(page)).toEqual([])

      await ship(shop)
      await waitUntil(async () => {
        await page.reload()
        return (await partsOf(page, "delivered")) === 1
      })
      await headed(page, "Sudah dibayar")
      await page.getByText("Kurir sudah menerima uangmu.").waitFor()
      await page.getByRole("button", { name: "Barang sudah saya terima" }).click()
      await page.getByRole("button", { name: "Ya", exact: true }).click()
      await page.locator('[data-number][data-status="completed"]').waitFor()
      await page.goto(`${storefront.url}/en${new URL(page.url()).pathname}`)
      await page
        .getByText(/^Rp.* paid to the courier$/)
        .first()
        .waitFor()
      expect(wrongs).toEqual([])
    },
    WALKED_MS
  )

  it(
    "is where somebody keeps addresses, says what is mailed, takes their data, and logs out everywhere",
    async () => {
      const buyer = await given.aCustomer("Sari")
      const page = await opened(await aPhone())
      await logIn(page, buyer)
      await page.goto(`${storefront.url}/account/addresses`)
      await isReady(page)
      await page.getByLabel("Nama penerima").fill("Sari")
      await page.getByLabel("Nomor HP").fill("0812-3456-7890")
      await page.getByLabel("Jalan, nomor, RT/RW").fill("Jl. Cikini Raya No. 60")
      await page.getByLabel("Kecamatan atau kode pos").fill("Menteng")
      await page
        .getByRole("button", { name: /Menteng/ })
        .first()
        .click()
      await page.getByRole("button", { name: "Simpan alamat" }).click()
      await page.getByText("Utama", { exact: true }).waitFor()
      expect(await barriersOf(page)).toEqual([])

      await page.goto(`${storefront.url}/account/notifications`)
      await isReady(page)
      const mail = page.getByRole("checkbox", { name: /tersedia lagi: E-mail$/ }).first()
      expect(await mail.isChecked()).toBe(true)
      await mail.uncheck()
      await mail.and(page.locator(":enabled")).waitFor()
      await page.reload()
      expect(await mail.isChecked()).toBe(false)
      expect(await barriersOf(page)).toEqual([])

      await page.goto(`${storefront.url}/account/security`)
      await isReady(page)
      expect(await barriersOf(page)).toEqual([])
      const file = page.waitForEvent("download")
      await page.getByRole("button", { name: "Unduh data saya" }).click()
      const data = JSON.parse(await readFile(await (await file).path(), "utf8")) as {
        account: { email: string }[]
        addresses: unknown[]
      }
      expect([data.account[0]?.email, data.addresses.length]).toEqual([buyer.email, 1])

      await page.getByLabel("Kata sandi sekarang").fill(PASSWORD)
      await page.getByLabel("Kata sandi baru").fill(NEW_PASSWORD)
      await page.getByRole("button", { name: "Ganti kata sandi" }).click()
      await page.getByText(/^Kata sandi sudah diganti/).waitFor()
      await page.getByRole("button", { name: "Keluar dari semua perangkat" }).click()
      await page.getByRole("button", { name: "Ya", exact: true }).click()
      await page.waitForURL(`${storefront.url}/`)
      await page.goto(`${storefront.url}/account`)
      await page.waitForURL((url) => url.pathname === "/login")
      expect(wrongs).toEqual([])
    },
    WALKED_MS
  )

  it(
    "shows a live sale: who comes first holds a piece and pays for it, who comes second waits, and all see it",
    async () => {
      const [shop, buyer, late] = [
        await given.aSeller(JAKARTA, "Ani"),
        await given.aCustomer("Sari"),
        await given.aCustomer("Dewi"),
      ]
      const piece = await given.aListing(shop, { price: 200_000 })
      await call("/store/accounts/me/addresses", {
        token: buyer.token,
        body: await addressOf(buyer, MENTENG),
      })
      const sale = await aLiveSale(shop, [piece], { live_price: 150_000 })
      const [hers, theirs, guests] = [
        await opened(await aPhone()),
        await opened(await aPhone()),
        await opened(await aPhone()),
      ]
      await logIn(hers, buyer)
      await logIn(theirs, late)
      for (const page of [hers, theirs, guests]) {
        await page.goto(`${storefront.url}/live/${sale.id}`)
        await page.getByText("Terjadwal").waitFor()
      }
      await call(`/seller/live/${sale.id}/start`, { token: shop.token, body: {} })
      await hers.getByRole("button", { name: "Klaim" }).click()
      await hers.locator('[data-claim][data-status="held"]').waitFor()
      await guests.locator('[data-variant][data-state="held"]').waitFor()
      await theirs.getByRole("button", { name: "Antre" }).click()
      await theirs.getByText("Antre nomor 1").waitFor()
      await theirs.getByLabel("Tulis ke semua yang menonton…").fill("Semoga dilepas")
      await theirs.getByRole("button", { name: "Kirim", exact: true }).click()
      for (const page of [hers, guests]) await page.getByText("Semoga dilepas").waitFor()
      expect(await barriersOf(hers)).toEqual([])
      expect(await barriersOf(guests)).toEqual([])

      await hers.getByRole("link", { name: "Bayar yang kupegang" }).click()
      await hers.getByRole("group", { name: `Kurir dari ${shop.seller.name}` }).waitFor()
      await hers.getByText("Rp 150.000").first().waitFor()
      await hers.getByRole("button", { name: /^Bayar Rp/ }).click()
      await hers.waitForURL(/\/snap\//)
      await hers.locator('[data-method="bca_va"]').click()
      await hers.getByRole("button", { name: "Bayar sekarang" }).click()
      await hers.waitForURL((url) => url.pathname.startsWith("/orders/order_"))
      for (const page of [theirs, guests])
        await page.locator('[data-variant][data-state="sold"]').waitFor()
      for (const page of [hers, theirs, guests]) await page.context().close()
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
    context.setDefaultTimeout(STEP_MS)
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

  /** Its seller adds a photo. */
  async function photographed({ token }: Seller, { id }: ListingView): Promise<void> {
    const body = new FormData()
    const photo = await readFile("scripts/seed/pictures/blus-satin-krem.png")
    body.append("files", new File([new Uint8Array(photo)], "foto.png", { type: "image/png" }))
    const answer = await fetch(`${serverUrl()}/seller/uploads`, {
      method: "POST",
      headers: { authorization: `Bearer ${token}` },
      body,
    })
    const { files } = (await answer.json()) as { files: { url: string }[] }
    await call(`/seller/listings/${id}`, { token, body: { images: files.map(({ url }) => url) } })
  }

  /** What a keyboard is at, by its name. */
  function focused(page: Page): Promise<string> {
    return page.evaluate(() => {
      const at = document.activeElement
      // Nothing is at all of the page.
      if (at === document.body) return ""
      return (at?.getAttribute("aria-label") ?? at?.textContent ?? "").trim()
    })
  }

  /** Goes on by Tab, as somebody without a mouse does, until it is there. */
  async function tabTo(page: Page, wanted: string | RegExp | Locator): Promise<void> {
    for (let presses = 0; presses < MOST_TABS; presses++) {
      const isThere =
        typeof wanted === "string" || wanted instanceof RegExp
          ? new RegExp(wanted).test(await focused(page))
          : await wanted.evaluate((one) => one === document.activeElement)
      if (isThere) return
      await page.keyboard.press("Tab")
    }
    throw new Error(`${String(wanted)} is not reached by Tab`)
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

  /** The shop sees what its buyer complains of, photo and all, and says something to it. */
  async function answersComplaint(shop: Seller, answer: string): Promise<SellerOrderView> {
    const [order] = (await partsOfShop(shop)) as [SellerOrderView]
    const page = await opened(await aPhone())
    await logIn(page, shop)
    await page.goto(`${storefront.url}/seller/orders/${order.id}`)
    await isReady(page)
    const complaint = page.getByRole("region", { name: "Keluhan" })
    await complaint.getByText("Ada sobekan di lengan yang tidak difoto.").waitFor()
    await complaint.getByAltText("Foto bukti 1").waitFor()
    // Where it was sent to, which the shop has to know.
    await page.getByText("Jl. Cikini Raya No. 60").waitFor()
    expect(await barriersOf(page)).toEqual([])
    await page.getByLabel("Jawabanmu").fill(answer)
    await page.getByRole("button", { name: "Kirim jawaban" }).click()
    await complaint.getByText(answer).waitFor()
    await page.context().close()
    return order
  }

  /** The parts of a shop that has sold one piece. */
  async function partsOfShop({ token }: Customer): Promise<SellerOrderView[]> {
    return (await call<{ orders: SellerOrderView[] }>("/seller/orders", { token })).orders
  }

  async function ship({ token }: Seller): Promise<SellerOrderView> {
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
    return order
  }
})

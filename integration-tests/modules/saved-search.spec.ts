import { anchorsOf } from "../../src/domain/saved-search/keys"
import { SAVED_SEARCH_MODULE } from "../../src/modules/saved-search"
import type { NewSavedSearch } from "../../src/modules/saved-search/saving"
import type { SavedSearchModuleService } from "../../src/modules/saved-search/service"
import { atOnce, countOf, moduleSuite, rowsOf, type TestDatabase } from "./support"

type GivenCard = {
  brand?: string
  price?: number
  size?: string
  words?: string
  is_buyable?: boolean
}

/** A card as it was written for a listing on sale. */
async function givenCard(
  database: TestDatabase,
  id: string,
  {
    brand = "Zara",
    price = 100_000,
    size = "m",
    words = "kebaya merah",
    is_buyable = true,
  }: GivenCard = {}
): Promise<void> {
  await database.execute(
    `insert into reluv_listing_card (id, product_id, seller_id, title, handle, price, conditions, sizes, colors,
       size_keys, color_keys, brand, category_ids, seller_name, seller_handle, city, province, is_open, is_verified,
       couriers, status, is_buyable, published_at, popularity, listed_at, variants, view, search)
     values (?, ?, 'sel_ani', 'Kebaya', ?, ?, '{good}', ?, '{}', ?, '{}', ?, '{pcat_atas,pcat_kebaya}', 'Ani', 'ani',
       'Bandung', 'Jawa Barat', true, false, '{*}', 'active', ?, now(), 0, now(), '[]', '{}', to_tsvector('simple', ?))`,
    [id, `prod_${id}`, id, price, [size], [size], brand, is_buyable, words]
  )
}

type Given = Partial<NewSavedSearch> & { word?: string }

moduleSuite<SavedSearchModuleService>({
  moduleName: SAVED_SEARCH_MODULE,
  folder: "saved-search",
  testSuite: ({ service, database }) => {
    const save = ({ word, ...search }: Given = {}): Promise<string> => {
      const filters = {
        brands: [],
        category_ids: [],
        conditions: [],
        sizes: [],
        colors: [],
        seller_id: null,
        min_price: null,
        max_price: null,
        ...search,
      }
      const terms = word ? [{ words: [word], weight: 3 }] : []
      return service.saveSearch({
        customer_id: "cus_sari",
        name: "Kebaya",
        q: word ?? null,
        matches: word ? `'${word}'` : null,
        alerts: true,
        ...filters,
        keys: anchorsOf({ ...filters, terms }) ?? [],
      })
    }
    const match = (listing_id: string) => service.matchListing({ listing_id })
    const begin = () => service.beginDigest({ customer_id: "cus_sari" })
    const end = (digest_id: string) => service.endDigest({ customer_id: "cus_sari", digest_id })
    const comeDue = () => database.execute(`update reluv_search_digest set due_at = now()`)

    it.each([
      ["a word", { word: "kebaya" }, 1],
      ["another word", { word: "tas" }, 0],
      ["a word and a price that fits", { word: "kebaya", max_price: 100_000 }, 1],
      ["a word and a price that does not", { word: "kebaya", max_price: 99_999 }, 0],
      ["a brand in other letters", { brands: ["ZARA", "Mango"] }, 1],
      ["a category above it and its size", { category_ids: ["pcat_atas"], sizes: ["M"] }, 1],
      ["its category in another size", { category_ids: ["pcat_kebaya"], sizes: ["L"] }, 0],
      ["a condition that it is not in", { word: "kebaya", conditions: ["fair"] }, 0],
      ["another shop's", { seller_id: "sel_budi" }, 0],
      ["nothing at all, for who wants no alerts", { word: "kebaya", alerts: false }, 0],
    ] as const)("a listing fits a search for %s, or not", async (_, search, found) => {
      await givenCard(database, "lst_1")
      await save(search as Given)
      expect(await match("lst_1")).toBe(found)
    })

    it("is found once for a search, however often and by how many it is asked", async () => {
      await givenCard(database, "lst_1")
      await save({ word: "kebaya" })
      const { answers } = await atOnce(8, () => match("lst_1"))
      expect(answers.reduce((sum, found) => sum + found, 0)).toBe(1)
      expect(await countOf(database, "reluv_saved_search_match")).toBe(1)
    })

    it("what can no longer be bought is not found", async () => {
      await givenCard(database, "lst_1", { is_buyable: false })
      await save({ word: "kebaya" })
      expect(await match("lst_1")).toBe(0)
    })

    it("is told together, once a day, and the same again after a crash", async () => {
      await Promise.all(["lst_1", "lst_2", "lst_3"].map((id) => givenCard(database, id)))
      await save({ word: "kebaya" })
      await save({ brands: ["Zara"] })
      await match("lst_1")
      await match("lst_2")
      expect(await service.claimDueDigests({ limit: 10 })).toEqual([])
      await comeDue()
      expect(await service.claimDueDigests({ limit: 10 })).toMatchObject([{ id: "cus_sari" }])

      const first = await begin()
      expect(first?.listing_ids).toEqual(["lst_1", "lst_2"])
      // The process died: what came meanwhile is none of it.
      await match("lst_3")
      expect(await begin()).toEqual(first)
      await end(first?.digest_id ?? "")
      const [clock] = await rowsOf<{ hours: number }>(
        database,
        `select round(extract(epoch from due_at - now()) / 3600)::int as hours from reluv_search_digest`
      )
      expect(clock?.hours).toBe(24)
      await comeDue()
      const second = await begin()
      expect(second?.listing_ids).toEqual(["lst_3"])
      await end(second?.digest_id ?? "")
      expect(await begin()).toBeNull()
      // Told twice the end changes nothing.
      await end(first?.digest_id ?? "")
      expect(await countOf(database, "reluv_search_digest where due_at is null")).toBe(1)
    })

    it("is changed and forgotten by its owner only, and at most fifty are kept, however many ask at once", async () => {
      const id = await save({ word: "kebaya" })
      const others = { id, customer_id: "cus_budi" }
      const notFound = { code: "SAVED_SEARCH_NOT_FOUND" }
      await expect(service.changeSearch({ ...others, alerts: false })).rejects.toMatchObject(
        notFound
      )
      await expect(service.forgetSearch(others)).rejects.toMatchObject(notFound)
      await service.forgetSearch({ id, customer_id: "cus_sari" })
      expect(await countOf(database, "reluv_saved_search_key")).toBe(0)
      const { answers, refusals } = await atOnce(53, () => save({ word: "kebaya" }))
      expect([answers.length, [...new Set(refusals)]]).toEqual([50, ["SAVED_SEARCHES_FULL"]])
      await service.forgetSearchesOf({ customer_id: "cus_sari" })
      expect(await countOf(database, "reluv_saved_search")).toBe(0)
    })
  },
})

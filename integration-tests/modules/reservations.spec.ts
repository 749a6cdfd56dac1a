import { LISTING_MODULE } from "../../src/modules/listing"
import type { ListingModuleService } from "../../src/modules/listing/service"
import { givenListing } from "./given-listings"
import { atOnce, moduleSuite, tally } from "./support"

const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000)

moduleSuite<ListingModuleService>({
  moduleName: LISTING_MODULE,
  folder: "listing",
  testSuite: ({ service, database }) => {
    const pieces = [{ variant_id: "v_1", title: "Kebaya" }]
    const reserve = (customer_id: string, until = inHours(1)) =>
      service.reservePieces({ pieces, customer_id, until })
    const claim = (customer_id: string | null, n = 1) =>
      service.claimPieces({
        cart_id: `cart_${customer_id}_${n}`,
        customer_id,
        owner: `run_${customer_id}_${n}`,
        hold_seconds: 60,
        pieces: [{ variant_id: "v_1", quantity: 1, title: "Kebaya" }],
      })
    const gone = { code: "ORD_007" }

    beforeEach(() => givenListing(service, { v_1: 1 }))

    it("what is promised to somebody is taken by nobody else, guests neither", async () => {
      await reserve("cus_sari")
      await expect(claim("cus_budi")).rejects.toMatchObject(gone)
      await expect(claim(null)).rejects.toMatchObject(gone)
      await expect(claim("cus_sari")).resolves.toMatchObject({ outcome: "claimed" })
    })

    it("a promise ends by itself, or when it is taken back, but not that of another", async () => {
      const until = inHours(1)
      await reserve("cus_sari", until)
      const variant_ids = ["v_1"]
      await service.endReservations({ variant_ids, customer_id: "cus_budi", until })
      await service.endReservations({ variant_ids, customer_id: "cus_sari", until: inHours(2) })
      await expect(claim("cus_budi")).rejects.toMatchObject(gone)
      await service.endReservations({ variant_ids, customer_id: "cus_sari", until })
      await expect(claim("cus_budi")).resolves.toMatchObject({ outcome: "claimed" })
    })

    it("one that is over holds nothing back", async () => {
      await reserve("cus_sari")
      await database.execute(`update reluv_piece set reserved_until = now() - interval '1 second'`)
      const ids = await service.listFreeListings(
        (await service.listListings({}, { select: ["id"] })).map(({ id }) => id)
      )
      expect(ids).toHaveLength(1)
      await expect(claim("cus_budi")).resolves.toMatchObject({ outcome: "claimed" })
    })

    it("what is taken already, or promised to another, cannot be promised", async () => {
      await reserve("cus_sari")
      const buyable = (customer_id: string) => service.lockBuyable({ pieces, customer_id })
      await expect(buyable("cus_budi")).rejects.toMatchObject(gone)
      await buyable("cus_sari")
      await claim("cus_sari")
      await expect(buyable("cus_sari")).rejects.toMatchObject(gone)
    })

    it("what there is more than one of is not held back from others", async () => {
      await givenListing(service, { v_many: 3 })
      const many = [{ variant_id: "v_many", title: "Kaos" }]
      await expect(
        service.reservePieces({ pieces: many, customer_id: "cus_sari", until: inHours(1) })
      ).rejects.toMatchObject({ code: "PIECE_NOT_HOLDABLE" })
    })

    it("of many who buy at once it is still one's", async () => {
      await reserve("cus_sari")
      const { answers, refusals } = await atOnce(10, (n) =>
        claim(n % 2 === 0 ? "cus_sari" : "cus_budi", n)
      )
      expect([answers.length, tally(refusals)]).toEqual([1, { ORD_007: 9 }])
    })
  },
})

import { type ListingStatus, listingStatus } from "../../src/domain/listing/listing-status"
import { required } from "../../src/domain/listing/publishable"
import type { Variant } from "../../src/domain/listing/variants"
import { LISTING_MODULE } from "../../src/modules/listing"
import type { ListingRequest, NewListing } from "../../src/modules/listing/making"
import type { PendingChange, PendingVariants } from "../../src/modules/listing/pending-change"
import type { ListingModuleService } from "../../src/modules/listing/service"
import type { Actor } from "../../src/shared/sql"
import { waitUntil } from "../helpers/wait"
import { aPiece, type GivenListing, givenListing } from "./given-listings"
import { atOnce, countOf, moduleSuite, movesOf, rowsOf, tally } from "./support"

const system: Actor = { type: "system", id: "spec" }
let requests = 0

function aRequest(key: string, product_id = `prod_tap_${++requests}`) {
  const facts: NewListing = {
    product_id,
    seller_id: "sel_ani",
    condition: "good",
    has_tags: false,
    brand: null,
    size: null,
    color: null,
    measurements: { chest_width: 52 },
    defects: null,
    price: 150_000,
    original_price: null,
    weight: 400,
  }
  const request: ListingRequest = { key, fingerprint: "body", same_for_seconds: null }
  return { facts, request }
}

function aVariant(id: string, variant: Partial<Variant> = {}): Variant {
  return {
    id,
    title: id,
    size: null,
    color: null,
    condition: null,
    price: 150_000,
    stock: 1,
    ...variant,
  }
}

function pending(variants: Partial<PendingVariants>): PendingVariants {
  return { all: [], added: [], size: null, removed: [], repriced: [], stocks: [], ...variants }
}

moduleSuite<ListingModuleService>({
  moduleName: LISTING_MODULE,
  folder: "listing",
  // One `describe` around all: the runner empties the database before hooks on its own level.
  testSuite: ({ service, database }) =>
    describe("listings", () => {
      /** A listing with one piece per variant id, or as many as the number says. */
      const given = (pieces: Record<string, number>, listing: GivenListing = {}) =>
        givenListing(service, pieces, listing)
      const claim = (
        cart_id: string,
        pieces: Record<string, number>,
        { owner = `run-of-${cart_id}`, hold_seconds = 60 } = {}
      ) =>
        service.claimPieces({
          cart_id,
          owner,
          hold_seconds,
          pieces: Object.entries(pieces).map(([variant_id, quantity]) => ({
            variant_id,
            quantity,
          })),
        })
      const confirm = (
        cart_id: string,
        pieces: Record<string, number>,
        { owner = `run-of-${cart_id}`, order_id = "order_1" } = {}
      ) =>
        service.confirmClaims({
          cart_id,
          owner,
          order_id,
          lines: Object.entries(pieces).map(([variant_id, quantity]) => ({ variant_id, quantity })),
        })
      const ordered = async (order_id: string, pieces: Record<string, number>) => {
        await claim(`cart_of_${order_id}`, pieces)
        await confirm(`cart_of_${order_id}`, pieces, { order_id })
      }
      const sold = async (order_id: string, pieces: Record<string, number>) => {
        await ordered(order_id, pieces)
        await service.sellClaims({ order_id, actor: system })
      }
      const release = (order_id: string, variant_ids?: string[]) =>
        service.releaseClaims({ order_id, variant_ids, reason: "cancelled", actor: system })
      const giveBack = (cart_id: string, owner = `run-of-${cart_id}`) =>
        service.releaseClaims({ cart_id, owner, reason: "no order", actor: system })
      const claimedOf = async (variant_id: string) =>
        (await service.listPieces({ variant_id }))[0]?.claimed
      const statusOf = async (id: string) => (await service.retrieveListing(id)).status
      const eventsOf = async (listing_id: string) =>
        (await movesOf(database, "listing", listing_id)).map(({ from, to }) => `${from} → ${to}`)
      /** Claims that live, summed per piece, are what each piece says is claimed. */
      const expectClaimsToAddUp = async () => {
        const wrong = await rowsOf(
          database,
          `select p.variant_id, p.stock, p.claimed, coalesce(sum(c.quantity), 0)::int as living
         from reluv_piece p left join reluv_piece_claim c on c.variant_id = p.variant_id and c.status <> 'released'
         group by p.variant_id, p.stock, p.claimed
         having p.claimed <> coalesce(sum(c.quantity), 0)`
        )
        expect(wrong).toEqual([])
      }

      afterEach(expectClaimsToAddUp)

      describe("adding a listing", () => {
        it("writes its pieces with it and is published at once when it is active", async () => {
          const defects = [{ description: "kancing hilang satu", picture: null }]
          const { id } = await given(
            { S: 1, M: 3 },
            { defects, measurements: { chest_width: 52.5 }, brand: "Kebaya Nusantara" }
          )

          const listing = await service.retrieveListing(id)
          expect(listing).toMatchObject({
            status: "active",
            defects,
            measurements: { chest_width: 52.5 },
            brand: "Kebaya Nusantara",
            price: 150_000,
          })
          expect(listing.published_at).toBeInstanceOf(Date)
          const pieces = await service.listPieces({ listing_id: id }, { order: { stock: "ASC" } })
          expect(pieces).toMatchObject([
            { variant_id: "S", stock: 1, claimed: 0 },
            { variant_id: "M", stock: 3, claimed: 0 },
          ])
        })

        it("is not published as a draft", async () => {
          const { id } = await given({ S: 1 }, { status: "draft" })

          expect((await service.retrieveListing(id)).published_at).toBeNull()
        })

        it("writes nothing when one of its pieces is another listing's already", async () => {
          await given({ S: 1 })

          await expect(given({ M: 1, S: 1 })).rejects.toThrow()

          expect(await countOf(database, `reluv_listing`)).toBe(1)
          expect(await countOf(database, `reluv_piece`)).toBe(1)
        })

        it("is one listing, however often and how fast it is asked for", async () => {
          const product_id = "prod_tap"
          const begin = (key = "tap") => {
            const request = aRequest(key, key === "tap" ? product_id : undefined)
            return service.beginListing({ ...request, lease_seconds: 60 })
          }
          const { answers } = await atOnce(10, () => begin())
          const mine = answers.find(({ turn }) => turn === "mine")
          if (mine?.turn !== "mine") throw new Error("nobody may make it")

          expect(tally(answers.map(({ turn }) => turn))).toEqual({ mine: 1, busy: 9 })
          await service.finishListing({
            id: mine.id,
            product_id,
            status: "active",
            pieces: [aPiece("tap")],
            lease_seconds: 60,
          })
          expect(await begin()).toEqual({ turn: "made", id: mine.id })
          expect((await begin("another")).turn).toBe("mine")
        })

        it("is another one when its key stands for something else, or its minute is over", async () => {
          const begin = (request: Partial<ListingRequest>) => {
            const whole = aRequest("tap")
            return service.beginListing({
              ...whole,
              request: { ...whole.request, ...request },
              lease_seconds: 60,
            })
          }
          await begin({})
          expect(await begin({ fingerprint: "other" })).toEqual({ turn: "used" })
          await rowsOf(
            database,
            `update reluv_listing set created_at = now() - interval '2 minutes'`
          )
          expect((await begin({ same_for_seconds: 60 })).turn).toBe("mine")
        })

        it("is left to the next one, or to a job, when its maker died, and cannot be finished then", async () => {
          const begin = (product_id: string) =>
            service.beginListing({ ...aRequest("tap", product_id), lease_seconds: 0 })
          const first = await begin("prod_dead")
          const next = await begin("prod_next")
          if (first.turn !== "mine" || next.turn !== "left") throw new Error("it was not left")
          expect(next).toEqual({ turn: "left", id: first.id, product_id: "prod_dead" })

          await service.forgetListing(next)
          expect(await countOf(database, `reluv_listing`)).toBe(0)
          await expect(
            service.finishListing({
              id: first.id,
              product_id: "prod_dead",
              status: "active",
              pieces: [aPiece("tap")],
              lease_seconds: 60,
            })
          ).rejects.toMatchObject({ code: "PROD_001" })
          expect(await countOf(database, `reluv_piece`)).toBe(0)

          const second = await begin("prod_next")
          const [due] = await service.claimUnsettled({ limit: 1, lease_seconds: 60 })
          if (second.turn !== "mine") throw new Error("it cannot be made")
          expect(due?.id).toBe(second.id)
          // The job is at it: nobody else takes it up.
          expect((await begin("prod_third")).turn).toBe("busy")
        })
      })

      it("is never on sale without what a sale needs, whoever writes it", async () => {
        for (const lack of [{ price: null }, { weight: null }, { condition: null }] as const) {
          for (const status of ["in_review", "active", "sold"] as const) {
            await expect(given({ [`${status}`]: 1 }, { ...lack, status })).rejects.toThrow()
          }
          for (const status of ["draft", "inactive"] as const) {
            await given({ [`${status}_${Object.keys(lack).join()}`]: 1 }, { ...lack, status })
          }
        }
        expect(await countOf(database, `reluv_listing`)).toBe(6)
      })

      describe("changing a listing", () => {
        const change = (price = 90_000): PendingChange => ({
          actor: system,
          fields: ["price", "defects"],
          facts: { defects: [{ description: "noda kecil", picture: null }] },
          product: {},
          variants: pending({ repriced: ["dress"], all: [aVariant("dress", { price })] }),
        })
        const asked = async (id: string, change: PendingChange | null) => ({
          id,
          seller_id: "sel_ani",
          version: (await service.readListing({ id }))?.version ?? "",
          change,
          rewrites: null,
          lacking: { all: [], newly: [] },
          wish: { wanted: null, rewritten: true, moderation: "automatic" } as const,
          actor: system,
          lease_seconds: 60,
        })
        const begin = async (id: string, wanted: PendingChange | null = change()) =>
          service.beginChange(await asked(id, wanted))
        const settle = async (id: string, price: number | null = 90_000) => {
          const open = await service.findUnsettled({ id })
          if (open) await service.settleListing({ ...open, copies: { price, weight: null } })
        }

        it("is its own once it is everywhere, is told then, and nobody claims it before", async () => {
          const { id } = await given({ dress: 1 })
          await begin(id)

          await expect(claim("cart", { dress: 1 })).rejects.toMatchObject({ code: "CART_CHANGED" })
          expect(await service.retrieveListing(id)).toMatchObject({ price: 150_000, defects: null })
          await settle(id)

          expect(await service.retrieveListing(id)).toMatchObject({
            price: 90_000,
            defects: [{ description: "noda kecil", picture: null }],
            change: null,
            settle_at: null,
          })
          expect(await claim("cart", { dress: 1 })).toMatchObject({ outcome: "claimed" })
          await giveBack("cart")
          const told = await rowsOf<{ name: string }>(
            database,
            `select name from reluv_fact where subject_id = ? and name like '%ed'
               and name not like '%created' and name not like '%freed' order by id`,
            [id]
          )
          expect(told.map(({ name }) => name)).toEqual([
            "reluv.listing.updated",
            "reluv.listing.repriced",
          ])
        })

        it.each(["held", "ordered"] as const)("is refused while a piece is %s", async (state) => {
          const { id } = await given({ dress: 1 })
          await claim("cart", { dress: 1 })
          if (state === "ordered") await confirm("cart", { dress: 1 })

          await expect(begin(id)).rejects.toMatchObject({ code: "LISTING_HELD" })
        })

        it("is refused when it is sold, and possible when others of its pieces are", async () => {
          const { id } = await given({ dress: 1 })
          await sold("order_1", { dress: 1 })
          await expect(begin(id)).rejects.toMatchObject({ code: "LISTING_SOLD" })

          const { id: many } = await given({ shirt: 3 })
          await sold("order_2", { shirt: 1 })
          await begin(many)
        })

        it("comes one at a time, and only from its own seller", async () => {
          const { id } = await given({ dress: 1 })
          const { refusals } = await atOnce(5, () => begin(id))
          expect(refusals).toEqual(Array(4).fill("LISTING_CHANGING"))

          const stranger = { ...(await asked(id, null)), seller_id: "sel_budi" }
          await expect(service.beginChange(stranger)).rejects.toMatchObject({ code: "PROD_001" })
        })

        it("and a claim never meet", async () => {
          for (let round = 0; round < 20; round++) {
            const variant = `dress_${round}`
            const { id } = await given({ [variant]: 1 })
            const { answers, refusals } = await atOnce<unknown>(2, (index) =>
              (round + index) % 2 ? begin(id) : claim(`cart_${round}`, { [variant]: 1 })
            )
            expect(answers).toHaveLength(1)
            expect(["LISTING_HELD", "CART_CHANGED"]).toContain(refusals[0])
          }
        })

        it("is not made of what changed since it was read", async () => {
          const { id } = await given({ dress: 1 })
          const late = await asked(id, change())
          await rowsOf(database, `update reluv_listing set brand = 'Batik' where id = ?`, [id])

          expect(await service.beginChange(late)).toBe(false)
          expect(await service.findUnsettled({ id })).toMatchObject({ change: null })
          expect(await service.beginChange(await asked(id, change()))).toBe(true)
        })

        it("does not take from what is on sale what it needs, nor publish what lacks something", async () => {
          const missing = [required("price")]
          const { id } = await given({ dress: 1 })
          const lacking = { all: missing, newly: missing }
          const refusal = { code: "LISTING_INCOMPLETE", fields: missing }
          const less = { ...(await asked(id, change())), lacking }
          await expect(service.beginChange(less)).rejects.toMatchObject(refusal)
          // What is asked since it was published has to be said when it is rewritten, not for a new price.
          const old = { ...less, lacking: { ...lacking, newly: [] } }
          await expect(service.beginChange(old)).rejects.toMatchObject(refusal)
          const repriced = { ...old.wish, rewritten: false }
          expect(await service.beginChange({ ...old, wish: repriced })).toBe(true)

          const { id: draft } = await given({ shirt: 1 }, { status: "draft", price: null })
          const wish = { wanted: "active", rewritten: false, moderation: "automatic" } as const
          await expect(
            service.beginChange({ ...(await asked(draft, null)), wish, lacking })
          ).rejects.toMatchObject({ code: "LISTING_INCOMPLETE" })
          expect(await statusOf(draft)).toBe("draft")
        })

        describe("of its variants", () => {
          const remove = (id: string, variant: string, left: string[]) =>
            begin(id, {
              ...change(),
              facts: {},
              variants: pending({ removed: [variant], all: left.map((one) => aVariant(one)) }),
            })
          const restock = (id: string, variant: string, before: number, now: number) =>
            begin(id, {
              ...change(),
              facts: {},
              variants: pending({
                all: [aVariant(variant, { stock: now })],
                stocks: [{ variant_id: variant, before, now }],
              }),
            })

          it.each(["held", "ordered", "sold"] as const)(
            "removes none that is %s",
            async (state) => {
              const { id } = await given({ dress: 1, skirt: 1 })
              if (state === "held") await claim("cart", { dress: 1 })
              if (state === "ordered") await ordered("order_1", { dress: 1 })
              if (state === "sold") await sold("order_1", { dress: 1 })
              const removing = async () =>
                service.beginChange({
                  ...(await asked(id, {
                    ...change(),
                    variants: pending({ removed: ["dress"], all: [aVariant("skirt")] }),
                  })),
                  rewrites: [],
                })

              await expect(removing()).rejects.toMatchObject({ code: "VARIANT_TAKEN" })
              expect(await service.findUnsettled({ id })).toMatchObject({ change: null })
              expect(await service.listPieces({ listing_id: id })).toHaveLength(2)
            }
          )

          it("and a claim of the one that goes never meet, and nobody buys it afterwards", async () => {
            for (let round = 0; round < 20; round++) {
              const [dress, skirt] = [`dress_${round}`, `skirt_${round}`]
              const { id } = await given({ [dress]: 1, [skirt]: 1 })
              const { answers, refusals } = await atOnce<unknown>(2, (index) =>
                (round + index) % 2
                  ? remove(id, dress, [skirt])
                  : claim(`cart_${round}`, { [dress]: 1 })
              )
              expect(answers).toHaveLength(1)
              expect(["LISTING_HELD", "VARIANT_TAKEN", "ORD_007"]).toContain(refusals[0])
              await settle(id, null)
              if (await claimedOf(dress)) continue
              await expect(claim(`late_${round}`, { [dress]: 1 })).rejects.toMatchObject({
                code: "ORD_007",
              })
              await claim(`other_${round}`, { [skirt]: 1 })
            }
          })

          it("keeps what was removed from an order that comes back to life", async () => {
            const { id } = await given({ dress: 1, skirt: 1 })
            await ordered("order_1", { dress: 1 })
            await release("order_1")
            await remove(id, "dress", ["skirt"])
            expect(await service.reclaim({ order_id: "order_1" })).toBe("gone")
            await settle(id, null)
            expect(await service.reclaim({ order_id: "order_1" })).toBe("gone")
          })

          it("lowers a stock at once, to what is taken and no further, and raises it at the end", async () => {
            const { id } = await given({ dress: 5 })
            await sold("order_1", { dress: 2 })
            await expect(restock(id, "dress", 5, 1)).rejects.toMatchObject({ code: "STOCK_TAKEN" })
            const stockOf = async () => (await service.listPieces({ listing_id: id }))[0]?.stock
            await restock(id, "dress", 5, 3)
            expect(await stockOf()).toBe(3)
            await settle(id, null)
            await restock(id, "dress", 3, 9)
            expect(await stockOf()).toBe(3)
            await settle(id, null)
            expect(await stockOf()).toBe(9)
          })

          /** Its last piece is bought, and more of it is on the way. */
          const raisedWhileOrdered = async (variant: string, order_id: string) => {
            const { id } = await given({ [variant]: 1 })
            await ordered(order_id, { [variant]: 1 })
            const variants = pending({
              all: [aVariant(variant, { stock: 3 })],
              stocks: [{ variant_id: variant, before: 1, now: 3 }],
            })
            const raise = { ...change(), facts: {}, variants }
            await service.beginChange({ ...(await asked(id, raise)), rewrites: [] })
            return id
          }

          it("is on sale with what was added while its last piece was paid for", async () => {
            const id = await raisedWhileOrdered("dress", "order_1")
            await service.sellClaims({ order_id: "order_1", actor: system })
            expect(await statusOf(id)).toBe("sold")

            await settle(id, null)
            expect(await eventsOf(id)).toEqual(["active → sold", "sold → active"])
            // Its product is shown again by whoever comes next.
            expect(await service.findUnsettled({ id })).toMatchObject({ status: "active" })
            await settle(id, null)
            expect(await service.findUnsettled({ id })).toBeNull()
            expect(await claim("next", { dress: 2 })).toMatchObject({ outcome: "claimed" })
          })

          it("waits for a payment, and neither waits for the other in a circle", async () => {
            const id = await raisedWhileOrdered("dress", "order_1")
            // As a payment locks: the piece first, a moment later the listing.
            const paying = database.execute(
              `do $$ begin
                 perform 1 from reluv_piece where variant_id = 'dress' for update;
                 perform pg_sleep(1);
                 update reluv_listing set tries = tries where id = '${id}';
               end $$`
            )
            const holdsThePiece = async () => {
              const [asleep] = await database.execute(
                `select 1 from pg_stat_activity where wait_event = 'PgSleep' and datname = current_database()`
              )
              return asleep
            }
            await waitUntil(holdsThePiece, { intervalMs: 20 })
            const ends = await Promise.allSettled([paying, settle(id, null)])
            expect(ends.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled"])
            expect(await service.findUnsettled({ id })).toBeNull()
          })

          it("is sold when no more is offered than is sold", async () => {
            const { id } = await given({ dress: 5 })
            await sold("order_1", { dress: 2 })
            await restock(id, "dress", 5, 2)
            await settle(id, null)
            expect(await statusOf(id)).toBe("sold")
            expect(await eventsOf(id)).toEqual(["active → sold"])
            // Its product is marked as sold by whoever comes next.
            expect(await service.findUnsettled({ id })).toMatchObject({ status: "sold" })
          })
        })

        it("is not ended by whoever settles an older state of it", async () => {
          const { id } = await given({ dress: 1 })
          await begin(id)
          const open = await service.findUnsettled({ id })
          if (!open) throw new Error("nothing is open")
          await service.changeListingStatus({
            id,
            to: "inactive",
            actor: system,
            reason: null,
            lease_seconds: 60,
          })
          await service.settleListing({ ...open, copies: { price: 90_000, weight: null } })

          expect(await service.findUnsettled({ id })).toMatchObject({ status: "inactive" })
          await settle(id)
          expect(await service.findUnsettled({ id })).toBeNull()
        })
      })

      describe("claiming the pieces of a cart", () => {
        it("holds them for this run, until its time is over", async () => {
          await given({ dress: 1 })

          expect(await claim("cart", { dress: 1 })).toMatchObject({ outcome: "claimed" })

          const [held] = await service.listPieceClaims({ cart_id: "cart" })
          expect(held).toMatchObject({ status: "held", owner: "run-of-cart", quantity: 1 })
          const left = new Date(held?.expires_at ?? 0).getTime() - Date.now()
          expect(left).toBeGreaterThan(50_000)
          expect(left).toBeLessThanOrEqual(61_000)
          expect(await claimedOf("dress")).toBe(1)
        })

        it("changes nothing when the same run asks again", async () => {
          await given({ dress: 1 })
          await claim("cart", { dress: 1 })

          expect(await claim("cart", { dress: 1 })).toMatchObject({ outcome: "claimed" })
          expect(await claimedOf("dress")).toBe(1)
        })

        it("tells another run of the same cart that one is under way", async () => {
          await given({ dress: 1 })
          await claim("cart", { dress: 1 })

          expect(await claim("cart", { dress: 1 }, { owner: "second" })).toEqual({
            outcome: "in_progress",
          })
        })

        it("does not give an expired hold away: it may hide an order that a crash left half made", async () => {
          await given({ dress: 1 })
          await claim("cart", { dress: 1 }, { hold_seconds: 0 })

          expect(await claim("cart", { dress: 1 }, { owner: "second" })).toEqual({
            outcome: "in_progress",
          })
          await expect(claim("other", { dress: 1 })).rejects.toMatchObject({ code: "ORD_007" })
        })

        it("answers with the order of a cart that became one", async () => {
          await given({ dress: 1 })
          await claim("cart", { dress: 1 })
          await confirm("cart", { dress: 1 })

          expect(await claim("cart", { dress: 1 }, { owner: "second" })).toEqual({
            outcome: "ordered",
            order_id: "order_1",
          })
        })

        it("refuses all of them when one is gone, and names the ones that are", async () => {
          await given({ dress: 1 })
          await given({ bag: 1 })
          await given({ shoes: 1 })
          await ordered("order_1", { bag: 1, shoes: 1 })

          const refused = claim("cart", { dress: 1, bag: 1, shoes: 1 })

          await expect(refused).rejects.toMatchObject({ code: "ORD_007", type: "not_allowed" })
          await expect(refused).rejects.toThrow(/bag.*shoes/)
          await expect(refused).rejects.not.toThrow(/dress/)
          expect(await claimedOf("dress")).toBe(0)
          expect(await service.listPieceClaims({ cart_id: "cart" })).toEqual([])
        })

        it.each(listingStatus.statuses.filter((status) => status !== "active"))(
          "refuses a piece of a listing that is %s",
          async (status) => {
            await given({ dress: 1 }, { status })

            await expect(claim("cart", { dress: 1 })).rejects.toMatchObject({ code: "ORD_007" })
          }
        )

        it("takes as many as asked, while they last", async () => {
          await given({ tshirt: 3 })

          await claim("first", { tshirt: 2 })
          await expect(claim("second", { tshirt: 2 })).rejects.toMatchObject({ code: "ORD_007" })
          await claim("third", { tshirt: 1 })

          expect(await claimedOf("tshirt")).toBe(3)
        })

        it("adds up lines of one variant", async () => {
          await given({ tshirt: 3 })
          const line = { variant_id: "tshirt", quantity: 2 }
          const run = { cart_id: "cart", owner: "run", hold_seconds: 60 }

          await expect(service.claimPieces({ ...run, pieces: [line, line] })).rejects.toMatchObject(
            {
              code: "ORD_007",
            }
          )
          await service.claimPieces({ ...run, pieces: [line, { ...line, quantity: 1 }] })

          expect(await claimedOf("tshirt")).toBe(3)
        })

        it("needs no claim for what belongs to no listing", async () => {
          await given({ dress: 1 })

          expect(await claim("gift-card", { other: 1 })).toMatchObject({ outcome: "claimed" })
          expect(await claim("mixed", { other: 1, dress: 1 })).toMatchObject({ outcome: "claimed" })
          expect(await countOf(database, `reluv_piece_claim`)).toBe(1)
        })

        it("has one winner when fifty carts want one piece", async () => {
          await given({ dress: 1 })

          const { answers, refusals } = await atOnce(50, (index) =>
            claim(`cart_${index}`, { dress: 1 })
          )

          expect(answers).toEqual([{ outcome: "claimed", pieces: 1 }])
          expect(tally(refusals)).toEqual({ ORD_007: 49 })
          expect(await claimedOf("dress")).toBe(1)
        })

        it("sells stock of ten to ten of forty carts", async () => {
          await given({ tshirt: 10 })

          const { answers, refusals } = await atOnce(40, (index) =>
            claim(`cart_${index}`, { tshirt: 1 })
          )

          expect(answers).toHaveLength(10)
          expect(tally(refusals)).toEqual({ ORD_007: 30 })
        })

        it("claims once when one cart is completed twenty times at once", async () => {
          await given({ tshirt: 5 })

          const { answers, refusals } = await atOnce(20, (index) =>
            claim("cart", { tshirt: 1 }, { owner: `run_${index}` })
          )

          expect(refusals).toEqual([])
          expect(tally(answers.map(({ outcome }) => outcome))).toEqual({
            claimed: 1,
            in_progress: 19,
          })
          expect(await claimedOf("tshirt")).toBe(1)
        })

        it("never deadlocks and never claims half when carts share pieces in opposite order", async () => {
          const rounds = Array.from({ length: 15 }, (_, round) => [
            `a${round}`,
            `b${round}`,
            `c${round}`,
          ])
          for (const names of rounds) {
            await given(Object.fromEntries(names.map((name) => [name, 1])))
          }

          const { refusals } = await atOnce(rounds.length * 2, (index) => {
            const names = rounds[Math.floor(index / 2)] ?? []
            const wanted = index % 2 === 0 ? names : names.toReversed()
            return claim(`cart_${index}`, Object.fromEntries(wanted.map((name) => [name, 1])))
          })

          expect(tally(refusals)).toEqual({ ORD_007: rounds.length })
          const perCart = await rowsOf<{ pieces: number }>(
            database,
            `select count(*)::int as pieces from reluv_piece_claim group by cart_id`
          )
          expect(perCart.map(({ pieces }) => pieces)).toEqual(rounds.map(() => 3))
        })

        it("never lets more be claimed than there is, whoever writes", async () => {
          await given({ dress: 1 })

          const write = (claimed: number) =>
            rowsOf(database, `update reluv_piece set claimed = ? where variant_id = 'dress'`, [
              claimed,
            ])

          await expect(write(2)).rejects.toThrow(/reluv_piece_claimed_within_stock/)
          await expect(write(-1)).rejects.toThrow(/reluv_piece_claimed_within_stock/)
        })
      })

      describe("an order for the pieces", () => {
        it("turns the cart's holds into claims without an end, once", async () => {
          await given({ dress: 1 })
          await claim("cart", { dress: 1 })

          expect(await confirm("cart", { dress: 1, "not-a-piece": 2 })).toBe(1)
          expect(await confirm("cart", { dress: 1 })).toBe(0)
          expect(await service.listPieceClaims({ cart_id: "cart" })).toMatchObject([
            { status: "ordered", order_id: "order_1", expires_at: null },
          ])
        })

        it("confirms nothing that was given back before", async () => {
          await given({ dress: 1 })
          await claim("cart", { dress: 1 })
          await giveBack("cart")

          await expect(confirm("cart", { dress: 1 })).rejects.toMatchObject({
            code: "CART_CHANGED",
          })
          expect(await claimedOf("dress")).toBe(0)
        })

        it.each<[string, Record<string, number>]>([
          ["more of a piece", { tshirt: 2, bag: 1 }],
          ["less of a piece", { tshirt: 1 }],
          ["a piece that nobody claimed", { tshirt: 1, bag: 1, dress: 1 }],
        ])("is refused when it has %s than was claimed, and the holds stay", async (_, lines) => {
          await given({ tshirt: 3 })
          await given({ bag: 1 })
          await given({ dress: 1 })
          await claim("cart", { tshirt: 1, bag: 1 })

          await expect(confirm("cart", lines)).rejects.toMatchObject({ code: "CART_CHANGED" })

          const claims = await service.listPieceClaims({ cart_id: "cart" })
          expect(claims).toMatchObject([
            { status: "held", order_id: null },
            { status: "held", order_id: null },
          ])
          expect(await confirm("cart", { tshirt: 1, bag: 1 })).toBe(2)
        })

        it("sells them when it is paid, and the listing with nothing left is sold", async () => {
          const { id } = await given({ dress: 1 })

          await sold("order_1", { dress: 1 })

          expect(await statusOf(id)).toBe("sold")
          expect(await movesOf(database, "listing", id)).toMatchObject([
            {
              from: "active",
              to: "sold",
              actor_type: "system",
              actor_id: "spec",
              reason: "order order_1 paid",
            },
          ])
          expect(await service.listPieceClaims({ order_id: "order_1" })).toMatchObject([
            { status: "sold" },
          ])
        })

        it("keeps a listing on sale while one of its pieces is not sold", async () => {
          const { id } = await given({ S: 1, M: 2 })

          await sold("order_1", { S: 1, M: 1 })
          expect(await statusOf(id)).toBe("active")
          await ordered("order_2", { M: 1 })
          expect(await statusOf(id)).toBe("active")
          await service.sellClaims({ order_id: "order_2", actor: system })

          expect(await statusOf(id)).toBe("sold")
        })

        it("is sold once however often its payment is told", async () => {
          const { id } = await given({ dress: 1 })
          await ordered("order_1", { dress: 1 })

          const { refusals } = await atOnce(10, () =>
            service.sellClaims({ order_id: "order_1", actor: system })
          )

          expect(refusals).toEqual([])
          expect(await eventsOf(id)).toEqual(["active → sold"])
        })

        it("marks the listing as sold when its last pieces are paid by many orders at once", async () => {
          const { id } = await given({ tshirt: 8 })
          for (let index = 0; index < 8; index++) await ordered(`order_${index}`, { tshirt: 1 })

          const { refusals } = await atOnce(8, (index) =>
            service.sellClaims({ order_id: `order_${index}`, actor: system })
          )

          expect(refusals).toEqual([])
          expect(await statusOf(id)).toBe("sold")
          expect(await eventsOf(id)).toEqual(["active → sold"])
        })

        it("owns its pieces only while its claims live", async () => {
          await given({ dress: 1 })
          await given({ bag: 1 })
          await ordered("order_1", { dress: 1 })

          expect(await service.ownsItsPieces({ order_id: "order_1", variant_ids: ["dress"] })).toBe(
            true
          )
          expect(
            await service.ownsItsPieces({
              order_id: "order_1",
              variant_ids: ["dress", "not-a-piece"],
            })
          ).toBe(true)
          expect(
            await service.ownsItsPieces({ order_id: "order_1", variant_ids: ["dress", "bag"] })
          ).toBe(false)
          expect(await service.ownsItsPieces({ order_id: "order_2", variant_ids: ["dress"] })).toBe(
            false
          )
          await release("order_1")
          expect(await service.ownsItsPieces({ order_id: "order_1", variant_ids: ["dress"] })).toBe(
            false
          )
        })

        it("is found as long as it was not cut", async () => {
          await given({ dress: 1 })
          await given({ bag: 1 })
          await given({ shoes: 1 })
          await ordered("order_1", { dress: 1 })
          await ordered("order_2", { bag: 1 })
          await claim("cart", { shoes: 1 })
          await service.markOrderCut("order_1")
          const all = { limit: 10, older_than_seconds: 0 }

          expect(await service.takeUncutOrders({ ...all, older_than_seconds: 60 })).toEqual([])
          expect(await service.takeUncutOrders(all)).toEqual([{ id: "order_2", tries: 1 }])
          await due("order_2")
          await release("order_2")
          expect(await service.takeUncutOrders(all)).toEqual([])
        })

        it("waits longer each time that it could not be cut, and lets others go before", async () => {
          await given({ dress: 1, bag: 1 })
          await given({ shoes: 1 })
          await ordered("broken", { dress: 1, bag: 1 })
          const take = async (limit = 10) =>
            (await service.takeUncutOrders({ limit, older_than_seconds: 0 })).map(({ id }) => id)
          const pause = async () => {
            const [claim] = await rowsOf<{ seconds: number }>(
              database,
              `select extract(epoch from max(retry_at) - now())::float as seconds
               from reluv_piece_claim where order_id = 'broken'`
            )
            return claim?.seconds
          }

          for (const seconds of [15, 30, 60, 120]) {
            expect(await take()).toEqual(["broken"])
            expect(await take()).toEqual([])
            // What of it has passed already is never as much as the step before.
            expect(await pause()).toBeGreaterThan(seconds / 2)
            expect(await pause()).toBeLessThanOrEqual(seconds)
            await due("broken")
          }
          await ordered("order_1", { shoes: 1 })
          expect(await take(1)).toEqual(["broken"])
          expect(await take(1)).toEqual(["order_1"])
          await rowsOf(database, `update reluv_piece_claim set tries = 2000`)
          await due("broken")
          expect(await take()).toEqual(["broken"])
          expect(await pause()).toBeGreaterThan(3_000)
          expect(await pause()).toBeLessThanOrEqual(3_600)
        })

        it("goes to one of ten repairers", async () => {
          await given({ dress: 1, bag: 1 })
          await ordered("order_1", { dress: 1, bag: 1 })

          const { answers, refusals } = await atOnce(10, () =>
            service.takeUncutOrders({ limit: 10, older_than_seconds: 0 })
          )

          expect(refusals).toEqual([])
          expect(answers.flat()).toEqual([{ id: "order_1", tries: 1 }])
        })

        const due = (order_id: string) =>
          rowsOf(
            database,
            `update reluv_piece_claim set retry_at = now() - interval '1 second' where order_id = ?`,
            [order_id]
          )
      })

      describe("giving pieces back", () => {
        it("frees a piece once however often it is asked", async () => {
          await given({ tshirt: 3 })
          await ordered("order_1", { tshirt: 2 })
          await ordered("order_2", { tshirt: 1 })

          const { answers, refusals } = await atOnce(10, () => release("order_1"))

          expect(refusals).toEqual([])
          expect(answers.reduce((all, one) => all + one, 0)).toBe(1)
          expect(await claimedOf("tshirt")).toBe(1)
          expect(await service.listPieceClaims({ order_id: "order_1" })).toMatchObject([
            { status: "released", release_reason: "cancelled", expires_at: null },
          ])
        })

        it("does nothing for another run than the one that holds", async () => {
          await given({ dress: 1 })
          await claim("cart", { dress: 1 })

          expect(await giveBack("cart", "somebody-else")).toBe(0)
          expect(await claimedOf("dress")).toBe(1)
          expect(await giveBack("cart")).toBe(1)
          expect(await claimedOf("dress")).toBe(0)
        })

        it("does nothing for a run whose cart became an order", async () => {
          await given({ dress: 1 })
          await ordered("order_1", { dress: 1 })

          expect(await giveBack("cart_of_order_1")).toBe(0)
          expect(await claimedOf("dress")).toBe(1)
        })

        it("gives back some pieces of an order and keeps the others", async () => {
          await given({ dress: 1 })
          await given({ bag: 1 })
          await ordered("order_1", { dress: 1, bag: 1 })

          expect(await release("order_1", ["bag"])).toBe(1)

          expect(await claimedOf("dress")).toBe(1)
          expect(await claimedOf("bag")).toBe(0)
        })

        it("puts a sold listing on sale again", async () => {
          const { id } = await given({ dress: 1 })
          await sold("order_1", { dress: 1 })

          await release("order_1")

          expect(await statusOf(id)).toBe("active")
          expect(await eventsOf(id)).toEqual(["active → sold", "sold → active"])
          await expect(claim("next", { dress: 1 })).resolves.toMatchObject({ outcome: "claimed" })
        })

        it("lets the next buyer claim, and the same cart as well", async () => {
          await given({ dress: 1 })
          await claim("cart", { dress: 1 })
          await giveBack("cart")

          await expect(claim("cart", { dress: 1 }, { owner: "second" })).resolves.toMatchObject({
            outcome: "claimed",
          })
        })

        it("keeps every sum when carts claim and give back in a crowd", async () => {
          await given({ tshirt: 4 })
          await given({ dress: 1 })

          const { refusals } = await atOnce(40, async (index) => {
            const cart = `cart_${index}`
            await claim(cart, index % 2 ? { tshirt: 1, dress: 1 } : { dress: 1, tshirt: 2 })
            if (index % 3) await giveBack(cart)
            else {
              const pieces = index % 2 ? { tshirt: 1, dress: 1 } : { dress: 1, tshirt: 2 }
              await confirm(cart, pieces, { order_id: `order_${index}` })
            }
          })

          expect(refusals.filter((code) => code !== "ORD_007")).toEqual([])
          expect(await claimedOf("dress")).toBeLessThanOrEqual(1)
        })

        it("sells or frees a piece when the money and the deadline come at once", async () => {
          for (let round = 0; round < 10; round++) {
            const variant = `dress_${round}`
            const order = `order_${round}`
            const { id } = await given({ [variant]: 1 })
            await ordered(order, { [variant]: 1 })

            const { refusals } = await atOnce(2, async (index) => {
              await (index === 0
                ? service.sellClaims({ order_id: order, actor: system })
                : release(order))
            })

            expect(refusals).toEqual([])
            // Given back in the end, whichever came first; a sold listing is on sale again.
            expect(await claimedOf(variant)).toBe(0)
            expect(await statusOf(id)).toBe("active")
          }
        })
      })

      describe("taking the pieces of an ended order again", () => {
        it("brings its claims back while every piece is free", async () => {
          await given({ dress: 1 })
          await given({ tshirt: 3 })
          await ordered("order_1", { dress: 1, tshirt: 2 })
          await release("order_1")

          expect(await service.reclaim({ order_id: "order_1" })).toBe("taken")

          expect(await claimedOf("dress")).toBe(1)
          expect(await claimedOf("tshirt")).toBe(2)
          expect(
            await service.ownsItsPieces({ order_id: "order_1", variant_ids: ["dress", "tshirt"] })
          ).toBe(true)
          await expect(claim("other", { dress: 1 })).rejects.toMatchObject({ code: "ORD_007" })
        })

        it("takes nothing when one of them is gone", async () => {
          await given({ dress: 1 })
          await given({ bag: 1 })
          await ordered("order_1", { dress: 1, bag: 1 })
          await release("order_1")
          await ordered("order_2", { bag: 1 })

          expect(await service.reclaim({ order_id: "order_1" })).toBe("gone")

          expect(await claimedOf("dress")).toBe(0)
          expect(await service.ownsItsPieces({ order_id: "order_2", variant_ids: ["bag"] })).toBe(
            true
          )
        })

        it("takes nothing when the seller took the listing away", async () => {
          const { id } = await given({ dress: 1 })
          await ordered("order_1", { dress: 1 })
          await release("order_1")
          await service.changeListingStatus({
            id,
            to: "inactive",
            actor: system,
            reason: null,
            lease_seconds: 60,
          })

          expect(await service.reclaim({ order_id: "order_1" })).toBe("gone")
        })

        it("is harmless when it has its pieces, and says so", async () => {
          await given({ tshirt: 3 })
          await ordered("order_1", { tshirt: 1 })

          expect(await service.reclaim({ order_id: "order_1" })).toBe("held")
          expect(await claimedOf("tshirt")).toBe(1)
          expect(await service.reclaim({ order_id: "order_of_nobody" })).toBe("gone")
        })

        it("takes them once when ten ask at once", async () => {
          await given({ dress: 1 })
          await given({ tshirt: 5 })
          await ordered("order_1", { dress: 1, tshirt: 1 })
          await release("order_1")

          const { answers, refusals } = await atOnce(10, () =>
            service.reclaim({ order_id: "order_1" })
          )

          expect(refusals).toEqual([])
          expect([...answers].sort()).toEqual([...Array(9).fill("held"), "taken"])
          expect(await claimedOf("dress")).toBe(1)
          expect(await claimedOf("tshirt")).toBe(1)
        })

        it("does not count a piece again that was taken again", async () => {
          await given({ tshirt: 5 })
          await ordered("order_1", { tshirt: 1 })
          await release("order_1")

          await atOnce(10, () => service.reclaim({ order_id: "order_1" }))

          expect(await claimedOf("tshirt")).toBe(1)
        })

        it("goes to the ended order or to a new cart, never to both", async () => {
          for (let round = 0; round < 10; round++) {
            const variant = `dress_${round}`
            const order_id = `order_${round}`
            await given({ [variant]: 1 })
            await ordered(order_id, { [variant]: 1 })
            await release(order_id)

            const { answers, refusals } = await atOnce(2, async (index) =>
              index === 0
                ? (await service.reclaim({ order_id })) === "taken"
                : (await claim(`cart_${round}`, { [variant]: 1 })).outcome === "claimed"
            )

            expect(answers.filter(Boolean)).toHaveLength(1)
            expect(refusals.filter((code) => code !== "ORD_007")).toEqual([])
            expect(await claimedOf(variant)).toBe(1)
          }
        })
      })

      describe("holds that ended without an order", () => {
        const take = (owner = "repairer", { limit = 10, hold_seconds = 60 } = {}) =>
          service.takeExpiredHolds({ owner, limit, hold_seconds })

        it("are taken by cart, the oldest first, and not the ones that run", async () => {
          await given({ dress: 1 })
          await given({ tshirt: 3 })
          await given({ bag: 1 })
          await given({ shoes: 1 })
          await claim("old", { dress: 1, tshirt: 2 }, { hold_seconds: 0 })
          await claim("newer", { bag: 1 }, { hold_seconds: 0 })
          await claim("running", { shoes: 1 })

          expect(await take("one", { limit: 1 })).toMatchObject([{ cart_id: "old" }])
          expect(await take("another")).toMatchObject([{ cart_id: "newer" }])
          expect(await take("a third")).toEqual([])
        })

        it("go to one of ten repairers", async () => {
          for (let index = 0; index < 5; index++) {
            await given({ [`dress_${index}`]: 1, [`bag_${index}`]: 1 })
            const pieces = { [`dress_${index}`]: 1, [`bag_${index}`]: 1 }
            await claim(`cart_${index}`, pieces, { hold_seconds: 0 })
          }

          const { answers, refusals } = await atOnce(10, (index) => take(`repairer_${index}`))

          expect(refusals).toEqual([])
          const carts = answers.flatMap((taken) => taken.map(({ cart_id }) => cart_id))
          expect(carts.sort()).toEqual(["cart_0", "cart_1", "cart_2", "cart_3", "cart_4"])
        })

        it("are lost to the run that had them, and are the repairer's until its time ends", async () => {
          await given({ dress: 1 })
          await claim("cart", { dress: 1 }, { hold_seconds: 0 })
          const renew = (owner: string) =>
            service.renewHold({ cart_id: "cart", owner, hold_seconds: 60 })
          expect(await renew("run-of-cart")).toBe(true)
          expect(await take()).toEqual([])
          await service.renewHold({ cart_id: "cart", owner: "run-of-cart", hold_seconds: 0 })

          expect(await take("repairer", { hold_seconds: 0 })).toHaveLength(1)

          expect(await renew("run-of-cart")).toBe(false)
          expect(await giveBack("cart")).toBe(0)
          await expect(confirm("cart", { dress: 1 })).rejects.toMatchObject({
            code: "CART_CHANGED",
          })
          expect(await take("next")).toHaveLength(1)
          expect(await renew("repairer")).toBe(false)
          expect(await confirm("cart", { dress: 1 }, { owner: "next" })).toBe(1)
        })

        it("are no more once they became an order or were given back", async () => {
          await given({ dress: 1 })
          await given({ bag: 1 })
          await claim("ordered", { dress: 1 }, { hold_seconds: 0 })
          await claim("given-back", { bag: 1 }, { hold_seconds: 0 })
          await confirm("ordered", { dress: 1 })
          await giveBack("given-back")

          expect(await take()).toEqual([])
        })

        it("tell whether a cart's checkout is running", async () => {
          await given({ dress: 1 })
          expect(await service.isCheckoutRunning("cart")).toBe(false)
          await claim("cart", { dress: 1 })
          expect(await service.isCheckoutRunning("cart")).toBe(true)
          await confirm("cart", { dress: 1 })
          expect(await service.isCheckoutRunning("cart")).toBe(false)
        })
      })

      describe("the status of a listing", () => {
        const change = (id: string, to: ListingStatus) =>
          service.changeListingStatus({ id, to, actor: system, reason: null, lease_seconds: 60 })
        const moves = listingStatus.statuses.flatMap((from) =>
          listingStatus.statuses.map((to) => ({ from, to }))
        )

        it.each(moves.filter(({ from, to }) => listingStatus.can(from, to)))(
          "goes from $from to $to, with history",
          async ({ from, to }) => {
            const { id } = await given({ dress: 1 }, { status: from })

            expect(await change(id, to)).toBe(true)
            expect(await change(id, to)).toBe(false)

            expect(await statusOf(id)).toBe(to)
            expect(await eventsOf(id)).toEqual([`${from} → ${to}`])
          }
        )

        it("refuses every other move and changes nothing", async () => {
          for (const { from, to } of moves) {
            if (from === to || listingStatus.can(from, to)) continue
            const { id } = await given({ [`${from}-${to}`]: 1 }, { status: from })

            await expect(change(id, to)).rejects.toMatchObject({
              code: "LISTING_STATUS_NOT_ALLOWED",
            })

            expect(await statusOf(id)).toBe(from)
          }
          expect(await movesOf(database, "listing")).toEqual([])
        })

        it("is published when it goes on sale, and keeps that date when it comes back", async () => {
          const { id } = await given({ dress: 1 }, { status: "draft" })
          await change(id, "active")
          const { published_at } = await service.retrieveListing(id)

          await change(id, "inactive")
          await change(id, "active")

          expect(published_at).toBeInstanceOf(Date)
          expect((await service.retrieveListing(id)).published_at).toEqual(published_at)
        })

        it.each(["inactive", "deleted"] as const)(
          "does not become %s while a buyer holds a piece",
          async (to) => {
            const { id } = await given({ S: 1, M: 1 })
            await claim("cart", { M: 1 })

            await expect(change(id, to)).rejects.toMatchObject({ code: "LISTING_HELD" })

            await giveBack("cart")
            expect(await change(id, to)).toBe(true)
          }
        )

        it("cannot change for a listing that does not exist", async () => {
          await expect(change("lst_x", "active")).rejects.toMatchObject({ code: "PROD_001" })
        })

        it("is taken away or claimed, never both", async () => {
          for (let round = 0; round < 20; round++) {
            const variant = `dress_${round}`
            const { id } = await given({ [variant]: 1 })

            const { answers, refusals } = await atOnce(2, async (index) =>
              (round + index) % 2
                ? change(id, "inactive")
                : claim(`cart_${round}`, { [variant]: 1 })
            )

            expect(answers).toHaveLength(1)
            expect(["LISTING_HELD", "ORD_007"]).toContain(refusals[0])
          }
        })

        it("moves once when ten ask at once", async () => {
          const { id } = await given({ dress: 1 })

          const { answers, refusals } = await atOnce(10, () => change(id, "inactive"))

          expect(refusals).toEqual([])
          expect(answers.filter(Boolean)).toHaveLength(1)
          expect(await eventsOf(id)).toEqual(["active → inactive"])
        })
      })
    }),
})

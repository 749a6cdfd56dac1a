import {
  MOST_INVITATIONS_AN_HOUR,
  MOST_PEOPLE,
  RESEND_AFTER_MINUTES,
} from "../../src/domain/seller/invitation"
import type { MemberRole } from "../../src/domain/seller/permissions"
import { SELLER_MODULE } from "../../src/modules/seller"
import type { SellerModuleService } from "../../src/modules/seller/service"
import type { Actor } from "../../src/shared/sql"
import { atOnce, countOf, moduleSuite, rowsOf, tally } from "./support"

const operator: Actor = { type: "user", id: "user_operator" }
const valid_days = 7

moduleSuite<SellerModuleService>({
  moduleName: SELLER_MODULE,
  folder: "seller",
  testSuite: ({ service, database }) => {
    /** A shop of Ani with a manager and somebody who helps; each is `cus_<name>`. */
    async function aShop(name = "ani") {
      const origin = {
        contact_name: "Ani",
        address_1: "Jalan Kaliurang 5",
        district: null,
        city: "Sleman",
        province: "DI Yogyakarta",
        postal_code: "55281",
        biteship_area_id: null,
        latitude: null,
        longitude: null,
        note: null,
      }
      const { id: seller_id } = await service.openShop({
        customer_id: `cus_${name}`,
        name: `Lemari ${name}`,
        handle: `lemari-${name}`,
        description: null,
        phone: "+6281234567890",
        origin,
      })
      const [owner] = await service.listPeople({ seller_id })
      const join = async (customer: string, role: MemberRole) => {
        const member = { seller_id, customer_id: `cus_${customer}`, role }
        return (await service.createSellerMembers(member)).id
      }
      return { seller_id, owner: owner?.id ?? "", join }
    }
    async function aTeam() {
      const shop = await aShop()
      const manager = await shop.join("budi", "manager")
      const staff = await shop.join("citra", "staff")
      return { ...shop, manager, staff }
    }
    const inviting = (seller_id: string, member_id: string, email = "dewi@example.com") =>
      ({ seller_id, member_id, email, role: "staff", customer_ids: [], valid_days }) as const
    const accepting = (id: string, customer = "dewi") => ({
      id,
      customer_id: `cus_${customer}`,
      email: `${customer}@example.com`,
    })
    const rolesOf = async (seller_id: string) =>
      Object.fromEntries(
        (await service.listPeople({ seller_id })).map(({ customer_id, role }) => [
          customer_id.slice("cus_".length),
          role,
        ])
      )
    const toldOf = async (seller_id: string) =>
      (
        await rowsOf<{ name: string; actor_id: string }>(
          database,
          `select name, actor_id from reluv_fact where subject = 'seller' and subject_id = ?
           and name <> 'reluv.seller.opened' order by id`,
          [seller_id]
        )
      ).map(({ name, actor_id }) => [name.slice("reluv.seller.".length), actor_id])
    const set = (seller_id: string, status: string) =>
      database.execute(`update reluv_seller set status = ? where id = ?`, [status, seller_id])
    const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000)
    const refused = (code: string) => expect.objectContaining({ code })

    describe("an invitation", () => {
      it("is accepted once, by whom it is for, and makes a member; the history says who did what", async () => {
        const { seller_id, owner } = await aShop()
        const { id } = await service.invite(inviting(seller_id, owner))

        const accepted = await service.acceptInvitation(accepting(id))

        expect(await rolesOf(seller_id)).toEqual({ ani: "owner", dewi: "staff" })
        expect(accepted).toMatchObject({ seller_id })
        expect(await toldOf(seller_id)).toEqual([
          ["member-invited", owner],
          ["member-joined", "cus_dewi"],
        ])
        expect(await service.listOpenInvitations({ seller_id })).toEqual([])
      })

      it("answers whoever accepts it again as the first time, until they are sent away", async () => {
        const { seller_id, owner } = await aShop()
        const { id } = await service.invite(inviting(seller_id, owner))
        const first = await service.acceptInvitation(accepting(id))

        expect(await service.acceptInvitation(accepting(id))).toEqual(first)
        expect(await toldOf(seller_id)).toHaveLength(2)

        await service.removeMember({ seller_id, member_id: owner, id: first.member_id })
        await expect(service.acceptInvitation(accepting(id))).rejects.toEqual(
          refused("SELLER_INVITATION_NOT_FOUND")
        )
      })

      it("is nobody else's, who may hold the mail or not", async () => {
        const { seller_id, owner } = await aShop()
        const { id } = await service.invite(inviting(seller_id, owner))

        await expect(service.acceptInvitation(accepting(id, "eko"))).rejects.toEqual(
          refused("SELLER_INVITATION_FOR_ANOTHER")
        )
        await expect(service.declineInvitation(accepting(id, "eko"))).rejects.toEqual(
          refused("SELLER_INVITATION_NOT_FOUND")
        )
        await service.acceptInvitation(accepting(id))
        await expect(service.acceptInvitation(accepting(id, "eko"))).rejects.toEqual(
          refused("SELLER_INVITATION_NOT_FOUND")
        )
        expect(await rolesOf(seller_id)).toEqual({ ani: "owner", dewi: "staff" })
      })

      it("makes one member of ten taps", async () => {
        const { seller_id, owner } = await aShop()
        const { id } = await service.invite(inviting(seller_id, owner))

        const { answers, refusals } = await atOnce(10, () =>
          service.acceptInvitation(accepting(id))
        )

        expect(refusals).toEqual([])
        expect(new Set(answers.map(({ member_id }) => member_id)).size).toBe(1)
        expect(await countOf(database, "reluv_seller_member")).toBe(2)
      })

      it("is the same when it is asked for ten times at once, and is another with another role", async () => {
        const { seller_id, owner } = await aShop()

        const { answers } = await atOnce(10, () => service.invite(inviting(seller_id, owner)))

        expect(new Set(answers.map(({ id }) => id)).size).toBe(1)
        expect(await toldOf(seller_id)).toHaveLength(1)
        await expect(
          service.invite({ ...inviting(seller_id, owner), role: "manager" })
        ).rejects.toEqual(refused("SELLER_INVITATION_OPEN"))
      })

      it.each([
        ["declined", (id: string) => service.declineInvitation(accepting(id))],
        [
          "taken back",
          async (id: string, doing: { seller_id: string; member_id: string }) =>
            service.withdrawInvitation({ ...doing, id }),
        ],
        [
          "too old",
          (id: string) =>
            database.execute(`update reluv_seller_invitation set expires_at = now() where id = ?`, [
              id,
            ]),
        ],
      ])("that was %s opens nothing, and makes room for another", async (_, end) => {
        const { seller_id, owner } = await aShop()
        const { id } = await service.invite(inviting(seller_id, owner))

        await end(id, { seller_id, member_id: owner })

        await expect(service.acceptInvitation(accepting(id))).rejects.toEqual(
          refused("SELLER_INVITATION_NOT_FOUND")
        )
        expect((await service.invite(inviting(seller_id, owner))).id).not.toBe(id)
      })

      it("that is too old is sent again, valid anew; not twice in a moment", async () => {
        const { seller_id, owner } = await aShop()
        const { id } = await service.invite(inviting(seller_id, owner))
        const again = { seller_id, member_id: owner, id, valid_days }
        await expect(service.resendInvitation(again)).rejects.toMatchObject({
          retry_after_seconds: expect.any(Number),
        })
        await service.updateSellerInvitations({
          id,
          sent_at: hoursAgo(200),
          expires_at: hoursAgo(32),
        })

        const { refusals } = await atOnce(5, () => service.resendInvitation(again))

        expect(refusals).toHaveLength(4)
        await service.acceptInvitation(accepting(id))
        expect(await rolesOf(seller_id)).toMatchObject({ dewi: "staff" })
      })

      it("is not sent again and again: each mail counts for its hour", async () => {
        const { seller_id, owner } = await aShop()
        const { id } = await service.invite(inviting(seller_id, owner))
        const again = { seller_id, member_id: owner, id, valid_days }
        const minutesPass = (minutes: number) =>
          database.execute(
            `update reluv_seller_invitation set sent_at = sent_at - make_interval(mins => ?),
               sent_before = array(select (earlier::timestamptz - make_interval(mins => ?))::text
                 from unnest(sent_before) as earlier)
             where id = ?`,
            [minutes, minutes, id]
          )
        const others = MOST_INVITATIONS_AN_HOUR - 2
        for (let n = 0; n < others; n++)
          await service.invite(inviting(seller_id, owner, `somebody-${n}@example.com`))
        await minutesPass(RESEND_AFTER_MINUTES)
        await service.resendInvitation(again)
        await minutesPass(RESEND_AFTER_MINUTES)

        await expect(service.resendInvitation(again)).rejects.toMatchObject({
          retry_after_seconds: expect.any(Number),
        })

        // The first mail is an hour ago now, and counts no more.
        await minutesPass(60 - 2 * RESEND_AFTER_MINUTES)
        await service.resendInvitation(again)
      })

      it("is not for somebody who works there", async () => {
        const { seller_id, owner } = await aTeam()
        const asked = { ...inviting(seller_id, owner), customer_ids: ["cus_x", "cus_citra"] }

        await expect(service.invite(asked)).rejects.toEqual(refused("SELLER_MEMBER_EXISTS"))
      })

      it("is not sent to everybody: so many an hour, and so many people in a shop", async () => {
        const { seller_id, owner } = await aShop()

        const { answers, refusals } = await atOnce(MOST_INVITATIONS_AN_HOUR + 5, (n) =>
          service.invite(inviting(seller_id, owner, `somebody-${n}@example.com`))
        )

        expect(answers).toHaveLength(MOST_INVITATIONS_AN_HOUR)
        expect(refusals).toHaveLength(5)
        await database.execute(`update reluv_seller_invitation set sent_at = ?`, [hoursAgo(2)])
        await database.execute(
          `insert into reluv_seller_member (id, seller_id, customer_id, role)
           select 'selm_' || n, ?, 'cus_helper' || n, 'staff' from generate_series(1, ?::int) as n`,
          [seller_id, MOST_PEOPLE - 1 - MOST_INVITATIONS_AN_HOUR]
        )
        await expect(service.invite(inviting(seller_id, owner))).rejects.toEqual(
          refused("SELLER_MEMBERS_FULL")
        )
      })

      it("waits for whoever has the e-mail, with the shop's name and nothing that accepts it", async () => {
        const { seller_id, owner } = await aShop()
        const { id } = await service.invite(inviting(seller_id, owner))

        const waiting = await service.listInvitationsTo({ email: "dewi@example.com" })

        expect(waiting).toMatchObject([{ id, role: "staff", seller_id, name: "Lemari ani" }])
        expect(await service.listInvitationsTo({ email: "eko@example.com" })).toEqual([])
      })

      it("ends with whoever sent it: one who was sent away, or may not give that role any more", async () => {
        const { seller_id, owner, manager } = await aTeam()
        const { id } = await service.invite(inviting(seller_id, manager))

        await service.changeRole({ seller_id, member_id: owner, id: manager, role: "staff" })

        await expect(service.acceptInvitation(accepting(id))).rejects.toEqual(
          refused("SELLER_INVITATION_NOT_FOUND")
        )
      })

      it("lets nobody into a shop that was suspended meanwhile", async () => {
        const { seller_id, owner } = await aShop()
        const { id } = await service.invite(inviting(seller_id, owner))
        await set(seller_id, "suspended")

        await expect(service.acceptInvitation(accepting(id))).rejects.toEqual(
          refused("SELLER_STATUS_FORBIDDEN")
        )
        await expect(service.invite(inviting(seller_id, owner, "eko@example.com"))).rejects.toEqual(
          refused("SELLER_STATUS_FORBIDDEN")
        )
      })

      it("is forgotten long after it ended", async () => {
        const { seller_id, owner } = await aShop()
        const { id } = await service.invite(inviting(seller_id, owner))
        await service.invite(inviting(seller_id, owner, "eko@example.com"))
        await service.updateSellerInvitations({ id, expires_at: hoursAgo(24 * 31) })

        expect(await service.forgetOldInvitations({ older_than_days: 30, limit: 10 })).toBe(1)
        expect(await countOf(database, "reluv_seller_invitation")).toBe(1)
      })
    })

    describe("who may change whom", () => {
      it("nobody invites, sends away or lifts their equals, or whoever is above them", async () => {
        const { seller_id, ...team } = await aTeam()
        const before = await rolesOf(seller_id)
        const sending = (who: MemberRole, role: "manager" | "staff") =>
          service.invite({ ...inviting(seller_id, team[who]), role })
        const removing = (who: MemberRole, whom: MemberRole) =>
          service.removeMember({ seller_id, member_id: team[who], id: team[whom] })
        const lifting = (who: MemberRole, whom: MemberRole) =>
          service.changeRole({ seller_id, member_id: team[who], id: team[whom], role: "manager" })

        const refusals = await Promise.allSettled([
          sending("staff", "manager"),
          sending("staff", "staff"),
          sending("manager", "manager"),
          removing("staff", "staff"),
          removing("staff", "owner"),
          removing("manager", "manager"),
          lifting("staff", "staff"),
          lifting("staff", "owner"),
          lifting("manager", "staff"),
          lifting("manager", "manager"),
          removing("manager", "owner"),
          removing("owner", "owner"),
        ])

        const codes = refusals.map((each) => (each.status === "rejected" ? each.reason.code : null))
        expect(codes).toEqual([
          ...Array<string>(10).fill("SELLER_ROLE_FORBIDDEN"),
          "SELLER_OWNER_STAYS",
          "SELLER_OWNER_STAYS",
        ])
        expect(await rolesOf(seller_id)).toEqual(before)
        expect(await toldOf(seller_id)).toEqual([])
        expect(await countOf(database, "reluv_seller_invitation")).toBe(0)
      })

      it("the owner keeps the owner's role", async () => {
        const { seller_id, owner } = await aTeam()

        const asked = { seller_id, member_id: owner, id: owner, role: "staff" as const }

        await expect(service.changeRole(asked)).rejects.toEqual(refused("SELLER_OWNER_STAYS"))
        await expect(service.leaveShop({ seller_id, member_id: owner })).rejects.toEqual(
          refused("SELLER_ROLE_FORBIDDEN")
        )
      })

      it("the owner makes staff a manager, once, and a manager sends staff away", async () => {
        const { seller_id, owner, manager, staff } = await aTeam()
        const promotion = { seller_id, member_id: owner, id: staff, role: "manager" as const }
        await service.changeRole(promotion)
        await service.changeRole(promotion)
        await service.changeRole({ ...promotion, role: "staff" })

        await service.removeMember({ seller_id, member_id: manager, id: staff })

        expect(await rolesOf(seller_id)).toEqual({ ani: "owner", budi: "manager" })
        expect(await toldOf(seller_id)).toEqual([
          ["member-changed", owner],
          ["member-changed", owner],
          ["member-removed", manager],
        ])
        expect(await service.listMemberships({ customer_id: "cus_citra", limit: 2 })).toEqual([])
      })

      it("nobody changes the people of another shop", async () => {
        const { owner: stranger, seller_id: other } = await aShop("eko")
        const { seller_id, staff, manager } = await aTeam()
        const { id } = await service.invite(inviting(seller_id, manager))
        const theirs = { seller_id: other, member_id: stranger }

        const refusals = await Promise.allSettled([
          service.removeMember({ ...theirs, id: staff }),
          service.changeRole({ ...theirs, id: staff, role: "manager" }),
          service.removeMember({ seller_id, member_id: stranger, id: staff }),
          service.offerOwnership({ ...theirs, id: staff, reason: null }),
          service.withdrawInvitation({ ...theirs, id }),
          service.resendInvitation({ ...theirs, id, valid_days }),
        ])

        const codes = refusals.map((each) => (each.status === "rejected" ? each.reason.code : null))
        expect(tally(codes)).toEqual({
          SELLER_MEMBER_NOT_FOUND: 4,
          SELLER_INVITATION_NOT_FOUND: 2,
        })
      })

      it("two managers who send each other's staff away, and one who leaves, leave no trace of each other", async () => {
        const { seller_id, manager, staff } = await aTeam()

        const { answers, refusals } = await atOnce(6, (n) =>
          n % 2
            ? service.leaveShop({ seller_id, member_id: staff })
            : service.removeMember({ seller_id, member_id: manager, id: staff })
        )

        expect(answers).toHaveLength(1)
        expect(tally(refusals)).toEqual({ SELLER_MEMBER_NOT_FOUND: 5 })
        expect(await toldOf(seller_id)).toHaveLength(1)
      })
    })

    it("a customer who is deleted helps nowhere any more, and brings in nobody; what they own stays", async () => {
      const { seller_id, manager } = await aTeam()
      const own = await aShop("budi")
      const { id } = await service.invite(inviting(seller_id, manager))
      const actor: Actor = { type: "system", id: "customer-deleted" }

      await service.dismissCustomer({ customer_id: "cus_budi", actor })
      await service.dismissCustomer({ customer_id: "cus_budi", actor })

      expect(await rolesOf(seller_id)).toEqual({ ani: "owner", citra: "staff" })
      expect(await rolesOf(own.seller_id)).toEqual({ budi: "owner" })
      expect((await toldOf(seller_id)).slice(1)).toEqual([
        ["invitation-withdrawn", "customer-deleted"],
        ["member-removed", "customer-deleted"],
      ])
      await expect(service.acceptInvitation(accepting(id))).rejects.toEqual(
        refused("SELLER_INVITATION_NOT_FOUND")
      )
    })

    describe("a shop that changes hands", () => {
      const offer = async (team: { seller_id: string; owner: string; manager: string }) => {
        const { seller_id, owner, manager } = team
        await service.offerOwnership({
          seller_id,
          member_id: owner,
          id: manager,
          reason: "retires",
        })
      }

      it("is offered and accepted: one owner all the time, with who and why", async () => {
        const team = await aTeam()
        const { seller_id, owner, manager } = team
        await offer(team)
        expect(await rolesOf(seller_id)).toMatchObject({ ani: "owner", budi: "manager" })

        await service.acceptOwnership({ seller_id, member_id: manager, valid_days })

        expect(await rolesOf(seller_id)).toEqual({ ani: "manager", budi: "owner", citra: "staff" })
        expect(
          await rowsOf(
            database,
            `select name, reason, data from reluv_fact where name like '%ownership%' order by id`
          )
        ).toMatchObject([
          { name: "reluv.seller.ownership-offered", reason: "retires" },
          {
            name: "reluv.seller.ownership-transferred",
            data: { member_id: manager, former_member_id: owner },
          },
        ])
      })

      it.each([
        [
          "taken back",
          ({ seller_id, owner }: Team) => service.withdrawOffer({ seller_id, member_id: owner }),
        ],
        [
          "declined",
          ({ seller_id, manager }: Team) => service.declineOffer({ seller_id, member_id: manager }),
        ],
        [
          "made to another",
          ({ seller_id, owner, staff }: Team) =>
            service.offerOwnership({ seller_id, member_id: owner, id: staff, reason: null }),
        ],
        [
          "too old",
          ({ manager }: Team) =>
            service.updateSellerMembers({ id: manager, ownership_offered_at: hoursAgo(24 * 8) }),
        ],
      ])("stays where it is when the offer was %s", async (_, end) => {
        const team = await aTeam()
        const { seller_id, manager } = team
        await offer(team)

        await end(team)

        const taken = service.acceptOwnership({ seller_id, member_id: manager, valid_days })
        await expect(taken).rejects.toEqual(refused("SELLER_OFFER_NOT_FOUND"))
        expect(await rolesOf(seller_id)).toMatchObject({ ani: "owner", budi: "manager" })
      })

      it("is accepted once by ten taps", async () => {
        const team = await aTeam()
        const { seller_id, manager } = team
        await offer(team)

        const { answers, refusals } = await atOnce(10, () =>
          service.acceptOwnership({ seller_id, member_id: manager, valid_days })
        )

        expect(answers).toHaveLength(1)
        // The owner cannot take what is theirs.
        expect(tally(refusals)).toEqual({ SELLER_ROLE_FORBIDDEN: 9 })
        expect(await rolesOf(seller_id)).toMatchObject({ ani: "manager", budi: "owner" })
      })

      it("goes to whom it is offered or keeps its owner, while that one is sent away", async () => {
        for (let round = 0; round < 3; round++) {
          await database.execute("delete from reluv_seller_member")
          await database.execute("delete from reluv_seller")
          const team = await aTeam()
          const { seller_id, owner, manager } = team
          await offer(team)

          await atOnce(2, (n) =>
            n
              ? service.acceptOwnership({ seller_id, member_id: manager, valid_days })
              : service.removeMember({ seller_id, member_id: owner, id: manager })
          )

          expect([
            { ani: "owner", citra: "staff" },
            { ani: "manager", budi: "owner", citra: "staff" },
          ]).toContainEqual(await rolesOf(seller_id))
        }
      })

      it("is not given to somebody who owns another, even one opened in the same moment", async () => {
        const team = await aTeam()
        const { seller_id, owner, manager } = team
        await offer(team)

        const { answers } = await atOnce<unknown>(2, (n) =>
          n ? service.acceptOwnership({ seller_id, member_id: manager, valid_days }) : aShop("budi")
        )

        expect(answers).toHaveLength(1)
        const owned = { customer_id: "cus_budi", role: "owner" as const }
        expect(await service.listSellerMembers(owned)).toHaveLength(1)
        expect(Object.values(await rolesOf(seller_id)).filter((role) => role === "owner")).toEqual([
          "owner",
        ])

        await aShop("eko")
        const eko = await team.join("eko", "staff")
        const asked = { seller_id, member_id: owner, id: eko, reason: null }
        await expect(service.offerOwnership(asked)).rejects.toMatchObject({
          code: expect.stringMatching(/SELLER_(MEMBER_OWNS_ANOTHER|ROLE_FORBIDDEN)/),
        })
      })

      it("does not while it is suspended, but by an operator", async () => {
        const team = await aTeam()
        const { seller_id, manager } = team
        await offer(team)
        await set(seller_id, "suspended")

        await expect(
          service.acceptOwnership({ seller_id, member_id: manager, valid_days })
        ).rejects.toEqual(refused("SELLER_STATUS_FORBIDDEN"))

        const transfer = { former_owner: "removed", actor: operator, reason: "inherited" } as const
        await service.transferShop({ ...transfer, seller_id, customer_id: "cus_budi" })
        expect(await rolesOf(seller_id)).toEqual({ budi: "owner", citra: "staff" })
      })

      it("is given by an operator to whoever takes it over; its former owner goes, or manages it", async () => {
        const { seller_id } = await aTeam()
        const transfer = {
          seller_id,
          customer_id: "cus_dewi",
          former_owner: "removed" as const,
          actor: operator,
          reason: "the owner died",
        }

        expect(await service.transferShop(transfer)).toBe(true)
        expect(await service.transferShop(transfer)).toBe(false)
        expect(await rolesOf(seller_id)).toEqual({
          dewi: "owner",
          budi: "manager",
          citra: "staff",
        })

        await service.transferShop({
          ...transfer,
          customer_id: "cus_citra",
          former_owner: "manager",
        })
        expect(await rolesOf(seller_id)).toEqual({
          citra: "owner",
          dewi: "manager",
          budi: "manager",
        })
        expect(
          await rowsOf(
            database,
            `select actor_id, reason from reluv_fact where name = 'reluv.seller.ownership-transferred'`
          )
        ).toEqual(Array(2).fill({ actor_id: "user_operator", reason: "the owner died" }))
      })

      it("is not given by an operator to the owner of another", async () => {
        const { seller_id } = await aTeam()
        await aShop("eko")
        const transfer = {
          seller_id,
          customer_id: "cus_eko",
          former_owner: "removed" as const,
          actor: operator,
          reason: "asked for",
        }

        await expect(service.transferShop(transfer)).rejects.toEqual(
          refused("SELLER_MEMBER_OWNS_ANOTHER")
        )
        await expect(
          service.transferShop({ ...transfer, seller_id: "sel_nobody" })
        ).rejects.toEqual(refused("SELLER_NOT_FOUND"))
      })
    })

    type Team = Awaited<ReturnType<typeof aTeam>>
  },
})

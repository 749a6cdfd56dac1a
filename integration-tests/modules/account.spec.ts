import { refusalOf } from "../../src/domain/account/standing"
import { ACCOUNT_MODULE } from "../../src/modules/account"
import type { AccountModuleService } from "../../src/modules/account/service"
import type { Actor } from "../../src/shared/sql"
import { atOnce, moduleSuite, tally } from "./support"

const operator: Actor = { type: "user", id: "user_operator" }
const customer_id = "cus_ani"
const email = "ani@example.com"
const actor: Actor = { type: "customer", id: customer_id }
const login = { customer_id, auth_identity_id: "authid_1", auth_provider: "emailpass", days: 30 }

moduleSuite<AccountModuleService>({
  moduleName: ACCOUNT_MODULE,
  folder: "account",
  testSuite: ({ service, database }) => {
    // Of Medusa's customers the module reads no more.
    beforeAll(() =>
      database.execute(
        `create table if not exists customer (id text primary key, email text,
           has_account boolean default true, updated_at timestamptz, deleted_at timestamptz);
         create table if not exists auth_identity (id text primary key, app_metadata jsonb);
         create table if not exists provider_identity (id text primary key, entity_id text,
           provider text, auth_identity_id text, updated_at timestamptz, deleted_at timestamptz,
           unique (entity_id, provider))`
      )
    )
    beforeEach(async () => {
      await database.execute(`truncate customer, auth_identity, provider_identity`)
      await database.execute(`insert into customer (id, email) values (?, ?)`, [customer_id, email])
    })
    const facts = async () =>
      (
        await database.execute<{ name: string; actor_id: string }>(
          `select name, actor_id from reluv_fact where name like 'reluv.account.%' order by id`
        )
      ).map(({ name, actor_id }) => `${name.slice("reluv.account.".length)} by ${actor_id}`)
    const write = (purpose: "verify_email" | "reset_password" = "verify_email") =>
      service.writeLetter({ customer_id, purpose, email, actor })

    describe("a new account", () => {
      it("is welcome once, with one letter, however often it is heard of", async () => {
        const { refusals } = await atOnce(10, () => service.welcome({ id: customer_id, email }))

        expect(refusals).toEqual([])
        expect(await facts()).toEqual([
          `opened by ${customer_id}`,
          `verification-asked by ${customer_id}`,
        ])
        expect(await service.listAccountLetters({ customer_id })).toHaveLength(1)
      })

      it("that Medusa keeps with capitals is verified in small letters", async () => {
        const { id } = await service.writeLetter({
          customer_id,
          purpose: "verify_email",
          email: "Ani@Example.com",
          actor,
        })
        await service.verifyEmail({ letter_id: id })
        expect(await service.isVerified({ id: customer_id, email: "Ani@Example.com" })).toBe(true)
      })

      it("has verified nothing until the link is opened, and then just that address", async () => {
        const { id } = await write()
        expect(await service.isVerified({ id: customer_id, email })).toBe(false)

        expect(await service.verifyEmail({ letter_id: id })).toBe(customer_id)
        expect(await service.isVerified({ id: customer_id, email: "Ani@Example.com" })).toBe(true)
        expect(await service.isVerified({ id: customer_id, email: "other@example.com" })).toBe(
          false
        )
        expect(await service.isVerified({ id: "cus_other", email })).toBe(false)
      })
    })

    describe("a letter", () => {
      it("is used once by ten who have it", async () => {
        const { id } = await write()
        const { answers, refusals } = await atOnce(10, () => service.verifyEmail({ letter_id: id }))

        expect(answers).toHaveLength(1)
        expect(tally(refusals)).toEqual({ AUTH_008: 9 })
        expect((await facts()).filter((fact) => fact.startsWith("verified"))).toHaveLength(1)
      })

      it("takes the place of the one before", async () => {
        const { id: before } = await write()
        const { id } = await write()

        await expect(service.verifyEmail({ letter_id: before })).rejects.toMatchObject({
          code: "AUTH_008",
        })
        expect(await service.readLetter({ id: before })).toBeNull()
        expect(await service.verifyEmail({ letter_id: id })).toBe(customer_id)
      })

      it("opens nothing when it is too old", async () => {
        const { id } = await write()
        await database.execute(`update reluv_account_letter set expires_at = now() where id = ?`, [
          id,
        ])

        await expect(service.verifyEmail({ letter_id: id })).rejects.toMatchObject({
          code: "AUTH_008",
        })
      })

      it("is of no use to a customer who was deleted", async () => {
        const [{ id }, { id: reset }] = [await write(), await write("reset_password")]
        await database.execute(`update customer set deleted_at = now()`)

        expect(await service.readLetter({ id })).toBeNull()
        await expect(service.verifyEmail({ letter_id: id })).rejects.toMatchObject({
          code: "AUTH_008",
        })
        await expect(service.useResetLetter({ id: reset })).rejects.toMatchObject({
          code: "AUTH_008",
        })
      })

      it("is for one purpose", async () => {
        const { id } = await write("reset_password")
        await expect(service.verifyEmail({ letter_id: id })).rejects.toMatchObject({
          code: "AUTH_008",
        })
        const verify = await write()
        await expect(service.useResetLetter({ id: verify.id })).rejects.toMatchObject({
          code: "AUTH_008",
        })
      })

      it("is sent three times an hour to one person, by whoever asks ten times at once", async () => {
        const { answers, refusals } = await atOnce(10, () => write())
        expect(answers).toHaveLength(3)
        expect(refusals).toHaveLength(7)
        await write("reset_password")

        await database.execute(
          `update reluv_account_letter set sent_at = sent_at - interval '61 minutes'`
        )
        await write()
      })

      it("that resets a password verifies its address and ends what was open", async () => {
        const session = await service.openSession(login)
        const { id } = await write("reset_password")
        await service.useResetLetter({ id })

        expect(await service.isVerified({ id: customer_id, email })).toBe(true)
        expect(await service.turnSession({ id: session.id, turn: 0, days: 30 })).toBeNull()
        expect(await facts()).toEqual(
          ["reset-asked", "verified", "sessions-ended"].map((fact) => `${fact} by ${customer_id}`)
        )
      })
    })

    describe("another e-mail", () => {
      const baru = "ani.baru@example.com"
      const ask = () =>
        service.writeLetter({ customer_id, purpose: "change_email", email: baru, actor })
      const identity = (app_metadata: object, of = customer_id, entity_id = email) =>
        database.execute(
          `with i as (insert into auth_identity (id, app_metadata) values (?, ?::jsonb))
           insert into provider_identity (id, entity_id, provider, auth_identity_id)
           values (?, ?, 'emailpass', ?)`,
          [`authid_${of}`, JSON.stringify(app_metadata), `provid_${of}`, entity_id, `authid_${of}`]
        )
      const emails = async () => {
        const [row] = await database.execute<{ customer: string; login: string }>(
          `select c.email as customer, (select string_agg(entity_id, ',') from provider_identity) as login
           from customer c where id = ?`,
          [customer_id]
        )
        return row
      }

      it("is the customer's and their login's together, for one of ten who open the link", async () => {
        await identity({ customer_id })
        const reset = await write("reset_password")
        const { id } = await ask()
        const { answers, refusals } = await atOnce(10, () => service.changeEmail({ letter_id: id }))

        expect(answers).toMatchObject([{ email: baru, previous_email: email }])
        expect(tally(refusals)).toEqual({ AUTH_008: 9 })
        expect(await emails()).toEqual({ customer: baru, login: baru })
        expect(await service.isVerified({ id: customer_id, email: baru })).toBe(true)
        expect(await service.isVerified({ id: customer_id, email })).toBe(false)
        // It would set the password of an address that is nobody's now.
        expect(await service.readLetter({ id: reset.id })).toBeNull()
      })

      it.each<[string, () => Promise<unknown>, string]>([
        [
          "whose customer somebody is",
          () => database.execute(`insert into customer (id, email) values ('cus_budi', ?)`, [baru]),
          "AUTH_007",
        ],
        [
          "that somebody logs in by",
          () => identity({ user_id: "user_1" }, "cus_budi", baru),
          "AUTH_007",
        ],
      ])(
        "%s stays theirs: neither is changed, and the link is as good as before",
        async (_, taken, code) => {
          await identity({ customer_id })
          await taken()
          const { id } = await ask()
          await expect(service.changeEmail({ letter_id: id })).rejects.toMatchObject({ code })

          expect(await service.readLetter({ id })).toMatchObject({ email: baru })
          expect((await emails())?.customer).toBe(email)
        }
      )

      it("does not move the login of an operator, who is a customer by the same", async () => {
        await identity({ customer_id, user_id: "user_1" })
        const { id } = await ask()
        await expect(service.changeEmail({ letter_id: id })).rejects.toMatchObject({
          code: "LOGIN_SHARED",
        })
        expect(await emails()).toEqual({ customer: email, login: email })
      })

      it("is for one purpose", async () => {
        const [verify, change] = [await write(), await ask()]
        await expect(service.changeEmail({ letter_id: verify.id })).rejects.toMatchObject({
          code: "AUTH_008",
        })
        for (const read of [
          () => service.verifyEmail({ letter_id: change.id }),
          () => service.useResetLetter({ id: change.id }),
        ])
          await expect(read()).rejects.toMatchObject({ code: "AUTH_008" })
      })
    })

    describe("who goes", () => {
      it("opens nothing any more, and is told of once however often they ask", async () => {
        const session = await service.openSession(login)
        await atOnce(5, () => service.leave({ id: customer_id }))

        expect((await service.readStanding({ id: customer_id })).exists).toBe(false)
        expect(await service.turnSession({ id: session.id, turn: 0, days: 30 })).toBeNull()
        expect(await facts()).toEqual([`deletion-asked by ${customer_id}`])
      })

      it("stays when something came in between, and logs in again", async () => {
        await service.leave({ id: customer_id })
        await service.stay({ id: customer_id, reasons: ["PURCHASE_OPEN"] })

        expect((await service.readStanding({ id: customer_id })).exists).toBe(true)
        expect(await service.leavingFor({ id: customer_id })).toBeNull()
      })

      it("leaves nothing of a person behind", async () => {
        await service.writeProfile({
          id: customer_id,
          profile: { birth_date: "1998-02-28", language: "id", avatar_url: "https://a.example/1" },
          also: [],
        })
        await write()
        await service.openSession(login)
        await service.writeCode({ customer_id, phone: "+628123456789", channel: "sms" })
        await service.leave({ id: customer_id })
        await service.forgetPerson({ id: customer_id })
        await service.forgetPerson({ id: customer_id })

        const [left] = await database.execute<{ text: string }>(
          `select (select json_agg(a) from reluv_account a)::text
             || coalesce((select json_agg(l) from reluv_account_letter l)::text, '')
             || coalesce((select json_agg(c) from reluv_account_code c)::text, '') as text`
        )
        expect(left?.text).not.toMatch(/1998|ani@|62812|a\.example/)
        expect((await facts()).filter((fact) => fact.startsWith("deleted"))).toHaveLength(1)
      })
    })

    describe("a code for a phone", () => {
      const phone = "+628123456789"
      const ask = () => service.writeCode({ customer_id, phone, channel: "whatsapp" })

      it("can be guessed at five times by whoever guesses ten times at once", async () => {
        await ask()
        const { answers } = await atOnce(10, () => service.guessCode({ customer_id }))
        expect(answers.filter((code) => code !== null)).toHaveLength(5)
      })

      it("verifies the phone once, and not when it is too old", async () => {
        const { id } = await ask()
        const { answers, refusals } = await atOnce(5, () => service.verifyPhone({ id }))
        expect(answers).toHaveLength(1)
        expect(tally(refusals)).toEqual({ CODE_INVALID: 4 })
        expect((await service.readProfile({ id: customer_id })).verified_phone).toBe(phone)

        const { id: old } = await ask()
        await database.execute(`update reluv_account_code set expires_at = now()`)
        await expect(service.verifyPhone({ id: old })).rejects.toMatchObject({
          code: "CODE_INVALID",
        })
        expect(await service.guessCode({ customer_id })).toBeNull()
      })

      it("is sent five times an hour, to one person and to one phone, by whoever asks at once", async () => {
        const { answers, refusals } = await atOnce(8, () => ask())
        expect(answers).toHaveLength(5)
        expect(refusals).toHaveLength(3)
        await expect(
          service.writeCode({ customer_id: "cus_budi", phone, channel: "sms" })
        ).rejects.toMatchObject({ name: "TooManyRequests" })
      })
    })

    it("keeps of a profile what is not named, and takes away what is null", async () => {
      const write = (profile: Parameters<typeof service.writeProfile>[0]["profile"]) =>
        service.writeProfile({ id: customer_id, profile, also: [] })
      await write({ birth_date: "1998-02-28", language: "id" })
      await write({ language: null })

      expect(await service.readProfile({ id: customer_id })).toMatchObject({
        birth_date: "1998-02-28",
        language: null,
      })
    })

    describe("a session", () => {
      it("goes on turn by turn, for one of ten who show the same turn, and ends for all of them", async () => {
        const { id } = await service.openSession(login)
        expect(await service.turnSession({ id, turn: 0, days: 30 })).toMatchObject({
          turn: 1,
          customer_id,
        })

        const { answers } = await atOnce(10, () => service.turnSession({ id, turn: 1, days: 30 }))
        expect(answers.filter((next) => next !== null)).toMatchObject([{ turn: 2 }])
        expect(await service.turnSession({ id, turn: 2, days: 30 })).toBeNull()
        expect((await facts()).filter((fact) => fact.startsWith("session-reused"))).toHaveLength(1)
      })

      it("leaves those of other devices alone when it is stolen", async () => {
        const [stolen, other] = [await service.openSession(login), await service.openSession(login)]
        await service.turnSession({ id: stolen.id, turn: 0, days: 30 })
        await service.turnSession({ id: stolen.id, turn: 0, days: 30 })

        expect(await service.turnSession({ id: other.id, turn: 0, days: 30 })).toMatchObject({
          turn: 1,
        })
      })

      it("does not go on when it is over, was logged out, or never was", async () => {
        const [old, left] = [await service.openSession(login), await service.openSession(login)]
        await database.execute(`update reluv_account_session set expires_at = now() where id = ?`, [
          old.id,
        ])
        await service.endSession({ id: left.id })

        for (const id of [old.id, left.id, "accses_none"])
          expect(await service.turnSession({ id, turn: 0, days: 30 })).toBeNull()
        expect(await service.turnSession({ id: left.id, turn: 7, days: 30 })).toBeNull()
      })
    })

    it("forgets what was over long ago, and nothing else", async () => {
      const [old, open] = [await service.openSession(login), await service.openSession(login)]
      const letter = await write()
      await database.execute(
        `update reluv_account_session set expires_at = now() - interval '31 days' where id = ?`,
        [old.id]
      )

      expect(await service.forgetOldLogins({ older_than_days: 30, limit: 10 })).toBe(1)
      expect(await service.listAccountSessions({})).toMatchObject([{ id: open.id }])
      await database.execute(
        `update reluv_account_letter set expires_at = now() - interval '31 days'`
      )
      expect(await service.forgetOldLogins({ older_than_days: 30, limit: 10 })).toBe(1)
      expect(await service.readLetter({ id: letter.id })).toBeNull()
    })

    describe("standing", () => {
      const refusal = async (issued_at = Math.floor(Date.now() / 1_000) - 60) =>
        refusalOf(await service.readStanding({ id: customer_id }), { issued_at, now: Date.now() })

      it("is good of whoever has an account of Medusa's, and nothing of anybody else", async () => {
        expect(await refusal()).toBeNull()
        await database.execute(`update customer set deleted_at = now()`)
        expect(await refusal()).toBe("ended")
      })

      it("ends every session of before, and none of after", async () => {
        await service.endSessions({ id: customer_id, actor, reason: null })
        expect(await refusal()).toBe("ended")
        expect(await refusal(Math.ceil(Date.now() / 1_000))).toBeNull()
      })

      it("is lost by a ban, with who and why, until it ends or is lifted", async () => {
        const session = await service.openSession(login)
        const until = new Date(Date.now() + 60_000)
        await service.ban({ id: customer_id, actor: operator, reason: "menipu pembeli", until })
        expect(await refusal()).toBe("banned")
        expect(await service.turnSession({ id: session.id, turn: 0, days: 30 })).toBeNull()
        await expect(service.requireNotBanned({ id: customer_id })).rejects.toMatchObject({
          code: "ACCOUNT_BANNED",
          message: expect.stringContaining("menipu pembeli"),
        })

        expect(await service.unban({ id: customer_id, actor: operator, reason: null })).toBe(true)
        expect(await service.unban({ id: customer_id, actor: operator, reason: null })).toBe(false)
        await service.requireNotBanned({ id: customer_id })
        // What was open before stays shut.
        expect(await refusal()).toBe("ended")
        expect(await facts()).toEqual(["banned by user_operator", "unbanned by user_operator"])
      })
    })
  },
})

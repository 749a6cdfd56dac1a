import { moment, rupiah } from "@/format"
import { timeNow } from "@/server/now"
import { ownHead, pageIn } from "@/server/page"
import { ask } from "@/server/reluv"
import { needShop } from "@/server/shop"
import { fill } from "@/texts/fill"
import { Back } from "@/ui/back"
import { Pager, pageAsked } from "@/ui/pager"
import ui from "@/ui/ui.module.css"
import styles from "../seller.module.css"
import { AccountForm } from "./account-form"
import { BANKS } from "./banks"
import { Cancel } from "./cancel"
import { PayoutForm } from "./payout-form"

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const generateMetadata = ownHead((texts) => texts.payouts.title)

/** A shop's money: what can be paid out, where it goes, and what became of each payout. */
export default async function Payouts({ params, searchParams }: Props) {
  const { locale, texts } = await pageIn(params)
  const { page, part } = pageAsked(await searchParams)
  const { shop, headers } = await needShop()
  const [{ balance }, { bank_account: account }, { payouts, count }] = await Promise.all([
    ask("GET /seller/balance", { headers }),
    ask("GET /seller/bank-account", { headers }),
    ask("GET /seller/payouts", { query: part, headers }),
  ])
  const t = texts.payouts
  const { errors } = texts
  const money: [name: string, amount: number][] = [
    [texts.shopWork.balance, balance.available],
    [texts.shopWork.held, balance.held],
    [t.inPayout, balance.in_payout],
  ]
  const isHeldBack = account !== null && new Date(account.usable_from) > new Date(timeNow())
  return (
    <div className={`${ui.page} ${ui.narrow}`}>
      <Back locale={locale} to="/seller" name={shop.name} />
      <h1 className={ui.title}>{t.title}</h1>
      <dl className={styles.money}>
        {money.map(([name, amount]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{rupiah(amount)}</dd>
          </div>
        ))}
      </dl>
      <section className={ui.section}>
        <h2 className={ui.title}>{t.account}</h2>
        {account ? (
          <p>
            <strong>
              {account.bank_name} ···{account.last_digits}
            </strong>
            <br />
            <span className={ui.soft}>{account.name_at_bank ?? account.holder}</span>
          </p>
        ) : (
          <p className={ui.soft}>{t.noAccount}</p>
        )}
        {isHeldBack ? (
          <p className={`${ui.notice} ${ui.noticeWarn}`}>
            {fill(t.heldBack, { time: moment(account.usable_from, locale) })}
          </p>
        ) : null}
        <details open={account === null}>
          <summary>{account ? t.changeAccount : t.setAccount}</summary>
          <AccountForm sellerId={shop.id} banks={Object.entries(BANKS)} texts={{ ...t, errors }} />
        </details>
      </section>
      {account && !isHeldBack && balance.available > 0 ? (
        <section className={ui.section}>
          <h2 className={ui.title}>{t.ask}</h2>
          <PayoutForm sellerId={shop.id} most={balance.available} texts={{ ...t, errors }} />
        </section>
      ) : null}
      <section className={ui.section}>
        <h2 className={ui.title}>{t.all}</h2>
        {payouts.length === 0 ? <p className={ui.soft}>{t.none}</p> : null}
        <ul className={styles.rows}>
          {payouts.map((payout) => (
            <li key={payout.id}>
              <span>
                <strong>{t.status[payout.status]}</strong>
                <br />
                <span className={ui.soft}>
                  {moment(payout.created_at, locale)} · {payout.account.bank_name} ···
                  {payout.account.last_digits}
                  {payout.reason ? ` · ${payout.reason}` : null}
                </span>
                {payout.status === "requested" ? (
                  <Cancel
                    payoutId={payout.id}
                    sellerId={shop.id}
                    texts={{ cancel: t.cancel, errors }}
                  />
                ) : null}
              </span>
              <span>{rupiah(payout.amount)}</span>
            </li>
          ))}
        </ul>
        <Pager path="/seller/payouts" page={page} count={count} locale={locale} />
      </section>
    </div>
  )
}

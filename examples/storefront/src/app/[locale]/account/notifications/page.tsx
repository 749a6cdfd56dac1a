import { ownHead, pageIn } from "@/server/page"
import { ask, needLogin } from "@/server/reluv"
import { Back } from "@/ui/back"
import ui from "@/ui/ui.module.css"
import { QuietHours } from "./quiet-hours"
import { type Kind, Switches } from "./switches"

type Props = { params: Promise<{ locale: string }> }

export const generateMetadata = ownHead((texts) => texts.told.title)

/** What somebody wants to be told, by which way, and when not. */
export default async function Told({ params }: Props) {
  const { locale, texts } = await pageIn(params)
  await needLogin()
  const { kinds, quiet_hours } = await ask("GET /store/notifications/preferences")
  const { errors, told: t } = texts
  const isMailed = ({ channels }: Kind) =>
    channels.some(({ channel, is_optional }) => channel === "email" && !is_optional)
  const said = { ...t, errors }
  return (
    <div className={`${ui.page} ${ui.narrow}`}>
      <Back locale={locale} to="/account" name={texts.site.account} />
      <h1 className={ui.title}>{t.title}</h1>
      <section className={ui.section}>
        <h2 className={ui.heading}>{t.quiet}</h2>
        <p className={ui.soft}>{t.quietText}</p>
        <QuietHours hours={quiet_hours} texts={said} />
      </section>
      <section className={ui.section}>
        <h2 className={ui.heading}>{t.news}</h2>
        <p className={ui.soft}>{t.newsText}</p>
        <Switches kinds={kinds.filter((kind) => !isMailed(kind))} texts={said} />
      </section>
      <section className={ui.section}>
        <h2 className={ui.heading}>{t.needed}</h2>
        <p className={ui.soft}>{t.neededText}</p>
        <Switches kinds={kinds.filter(isMailed)} texts={said} />
      </section>
    </div>
  )
}

import { MedusaService } from "@medusajs/framework/utils"
import { withSql } from "../../shared/with-sql"
import {
  isVerified,
  markVerified,
  readLetter,
  useResetLetter,
  verifyEmail,
  welcome,
  writeLetter,
} from "./letters"
import { Account } from "./models/account"
import { AccountLetter } from "./models/account-letter"
import { AccountSession } from "./models/account-session"
import { endSession, forgetOldLogins, openSession, turnSession } from "./sessions"
import {
  ban,
  endForNewPassword,
  endSessions,
  readStanding,
  requireNotBanned,
  unban,
} from "./standing"

/** Who verified what, who is banned, and which tokens still open something. */
export class AccountModuleService extends withSql(
  MedusaService({ Account, AccountLetter, AccountSession }),
  {
    ban,
    endSessions,
    forgetOldLogins,
    markVerified,
    turnSession,
    unban,
    useResetLetter,
    verifyEmail,
    welcome,
    writeLetter,
  },
  {
    endSession,
    isVerified,
    openSession,
    readLetter,
    readStanding,
    requireNotBanned,
    endForNewPassword,
  }
) {}

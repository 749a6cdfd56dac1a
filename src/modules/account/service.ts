import { MedusaService } from "@medusajs/framework/utils"
import { withSql } from "../../shared/with-sql"
import { changeEmail } from "./email-change"
import { forgetPerson, leave, leavingFor, stay } from "./leaving"
import {
  isVerified,
  markVerified,
  readLetter,
  useResetLetter,
  verifyEmail,
  welcome,
  writeLetter,
} from "./letters"
import { joinLogin } from "./logins"
import { Account } from "./models/account"
import { AccountCode } from "./models/account-code"
import { AccountLetter } from "./models/account-letter"
import { AccountSession } from "./models/account-session"
import { guessCode, readCode, verifyPhone, writeCode } from "./phone-codes"
import { readLanguages, readProfile, writeProfile } from "./profile"
import { endSession, forgetOldLogins, openSession, turnSession } from "./sessions"
import {
  ban,
  endForNewPassword,
  endSessions,
  readStanding,
  readStandings,
  requireNotBanned,
  unban,
} from "./standing"

/** Who verified what, who is banned, and which tokens still open something. */
export class AccountModuleService extends withSql(
  MedusaService({ Account, AccountCode, AccountLetter, AccountSession }),
  {
    ban,
    changeEmail,
    endForNewPassword,
    endSessions,
    forgetOldLogins,
    forgetPerson,
    joinLogin,
    leave,
    markVerified,
    stay,
    turnSession,
    unban,
    useResetLetter,
    verifyEmail,
    verifyPhone,
    welcome,
    writeCode,
    writeLetter,
    writeProfile,
  },
  {
    endSession,
    guessCode,
    isVerified,
    leavingFor,
    openSession,
    readCode,
    readLanguages,
    readLetter,
    readProfile,
    readStanding,
    readStandings,
    requireNotBanned,
  }
) {}

-- CreateEnum
CREATE TYPE "SignInMethod" AS ENUM ('mail', 'mitid', 'mitid_business', 'staff', 'first_administrator', 'demonstration');

-- CreateEnum
CREATE TYPE "Assurance" AS ENUM ('low', 'substantial', 'high');

-- CreateEnum
CREATE TYPE "PhaseRequirement" AS ENUM ('mail', 'mitid', 'resident');

-- DropIndex
DROP INDEX "Account_userId_idx";

-- AlterTable
ALTER TABLE "Account" DROP COLUMN "access_token",
DROP COLUMN "expires_at",
DROP COLUMN "id_token",
DROP COLUMN "refresh_token",
DROP COLUMN "scope",
DROP COLUMN "session_state",
DROP COLUMN "token_type",
DROP COLUMN "type",
ADD COLUMN     "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "cvr" TEXT;

-- AlterTable
ALTER TABLE "Phase" ADD COLUMN     "minimumAge" INTEGER,
ADD COLUMN     "requires" "PhaseRequirement" NOT NULL DEFAULT 'mail';

-- AlterTable
ALTER TABLE "Session" ADD COLUMN     "assurance" "Assurance",
ADD COLUMN     "browser" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "lastUsedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "method" "SignInMethod" NOT NULL DEFAULT 'mail';

-- AlterTable
ALTER TABLE "User" ADD COLUMN     "ageReached" INTEGER,
ADD COLUMN     "isProtected" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "isResident" BOOLEAN,
ADD COLUMN     "residenceAt" TIMESTAMPTZ(3),
ALTER COLUMN "email" DROP NOT NULL;

-- CreateIndex
CREATE UNIQUE INDEX "Account_userId_provider_key" ON "Account"("userId", "provider");

-- An age can only be asked of whom MitID has said it
ALTER TABLE "Phase" ADD CONSTRAINT "Phase_minimumAge_check" CHECK ("minimumAge" IS NULL OR "requires" <> 'mail');

-- CreateTable
CREATE TABLE "MeetingMove" (
    "id" TEXT NOT NULL,
    "meetingId" TEXT NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "placeDa" TEXT,
    "placeEn" TEXT,
    "link" TEXT,
    "movedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "byId" TEXT,

    CONSTRAINT "MeetingMove_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "MeetingMove_meetingId_movedAt_id_idx" ON "MeetingMove"("meetingId", "movedAt", "id");

-- AddForeignKey
ALTER TABLE "MeetingMove" ADD CONSTRAINT "MeetingMove_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

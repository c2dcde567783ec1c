-- CreateTable
CREATE TABLE "PopulationFigure" (
    "characteristic" TEXT NOT NULL,
    "group" TEXT NOT NULL,
    "persons" INTEGER NOT NULL,
    "sourceDa" TEXT NOT NULL,
    "sourceEn" TEXT NOT NULL,
    "asOf" DATE NOT NULL,
    "isExample" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "PopulationFigure_pkey" PRIMARY KEY ("characteristic","group")
);

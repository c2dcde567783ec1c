-- AlterEnum
ALTER TYPE "CaseDocumentKind" ADD VALUE 'note' BEFORE 'project_document';

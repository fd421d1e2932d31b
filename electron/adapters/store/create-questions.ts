// Asks a database yes-or-no questions without a prepared statement.
import type { Connection } from "./connect.ts";
import { nameStoreProblem, sqliteResultOf } from "./store-problem.ts";

const checkFailed = 275; // SQLITE_CONSTRAINT_CHECK

// Questions are asked without a prepared statement: the library's keep the file open until they are garbage collected,
// and Windows does not rename an open file.
export const createQuestions = (db: Connection) => {
  const exec = (text: string) => {
    try {
      db.exec(text);
    } catch (error) {
      throw sqliteResultOf(error) === checkFailed ? error : nameStoreProblem(error);
    }
  };
  return {
    holds: (condition: string): boolean => {
      try {
        exec(`INSERT INTO temp.question VALUES ((${condition}))`);
        return true;
      } catch (error) {
        if (sqliteResultOf(error) === checkFailed) return false;
        throw error;
      }
    },
    begin: () =>
      exec("PRAGMA temp_store = MEMORY; CREATE TEMP TABLE question (answer INTEGER, CHECK (answer IS TRUE));"),
    exec,
    close: () => void db.close(),
  };
};

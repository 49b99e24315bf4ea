package vn.binhxet.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with the arguments and how the command is used. */
final class WrongUsage implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException e, String[] args) {
        CommandLine line = e.getCommandLine();
        PrintWriter err = line.getErr();
        err.println("binhxet: dùng sai lệnh: " + e.getMessage());
        if (!UnmatchedArgumentException.printSuggestions(e, err)) {
            line.usage(err);
        }
        return ExitCode.USAGE;
    }
}

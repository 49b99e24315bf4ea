package vn.binhxet.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does pieces of work on several threads and gives their results in the order of the pieces. */
final class Workers implements AutoCloseable {
    private final ExecutorService threads;
    private final int ahead;

    Workers(int count) {
        this.threads = Executors.newFixedThreadPool(count, work -> {
            var thread = new Thread(work, "intake");
            thread.setDaemon(true);
            return thread;
        });
        this.ahead = count * 3;
    }

    /** All results; no more pieces are drawn than the threads can soon take, so that memory stays bounded. */
    List<Taken> run(Iterator<Callable<List<Taken>>> pieces) {
        var running = new ArrayDeque<Future<List<Taken>>>();
        var results = new ArrayList<Taken>();
        while (pieces.hasNext()) {
            running.add(threads.submit(pieces.next()));
            if (running.size() > ahead) {
                results.addAll(result(running.remove()));
            }
        }
        while (!running.isEmpty()) {
            results.addAll(result(running.remove()));
        }
        return results;
    }

    private static List<Taken> result(Future<List<Taken>> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}

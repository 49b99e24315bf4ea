package vn.binhxet.plant.evaluation;

import java.util.logging.Logger;

record Logs(Logger logger) {}

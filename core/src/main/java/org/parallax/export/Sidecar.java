package org.parallax.export;

import java.util.List;
import java.util.Map;
import org.parallax.export.account.Terms;
import org.parallax.export.format.Loss;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON that lies beside an exported file: its loss report, and the manifest of a whole export. Thread-safe. */
public final class Sidecar {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Sidecar() {}

    /** The loss report of one file. */
    public static String loss(String file, Receipt receipt) {
        ObjectNode root = head("parallax/loss/1", receipt.terms());
        root.put("file", file).put("format", receipt.format().name());
        root.put("sha256", receipt.sha256()).put("rows", receipt.rows());
        root.put("documents", receipt.scope().documents());
        root.put("incidents", receipt.scope().incidents())
                .put("accounts", receipt.scope().accounts());
        receipt.format().notes().forEach(root.putArray("notes")::add);
        omissions(receipt.loss(), root.putArray("omitted"));
        lost(receipt.loss(), root.putObject("lost"));
        return text(root);
    }

    /** The manifest of an export: its files with row counts, sizes and hashes, in the order given. */
    public static String manifest(Terms terms, List<Map.Entry<String, Receipt>> files) {
        ObjectNode root = head("parallax/manifest/1", terms);
        ArrayNode list = root.putArray("files");
        files.forEach(file -> list.addObject()
                .put("file", file.getKey())
                .put("format", file.getValue().format().name())
                .put("rows", file.getValue().rows())
                .put("bytes", file.getValue().bytes())
                .put("sha256", file.getValue().sha256()));
        return text(root);
    }

    private static ObjectNode head(String schema, Terms terms) {
        return JSON.createObjectNode()
                .put("schema", schema)
                .put("projection", terms.projection().label())
                .put("captivesNamed", terms.nameCaptives())
                .put("spreadsheetSafe", terms.spreadsheetSafe());
    }

    private static void omissions(Loss loss, ArrayNode into) {
        loss.omissions()
                .forEach(omission ->
                        into.addObject().put("what", omission.what()).put("reason", omission.reason()));
    }

    private static void lost(Loss loss, ObjectNode into) {
        loss.lost().forEach((incident, amounts) -> {
            ObjectNode by = into.putObject(incident);
            amounts.forEach(by::put);
        });
    }

    private static String text(ObjectNode root) {
        return JSON.writeValueAsString(root).replace(System.lineSeparator(), "\n") + "\n";
    }
}

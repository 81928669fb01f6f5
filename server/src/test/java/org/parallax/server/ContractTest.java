package org.parallax.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class ContractTest {

    private final JsonNode contract = new YAMLMapper().readTree(Contract.text());

    @Test
    void every_reference_leads_somewhere() {
        List<String> dangling = new ArrayList<>();
        contract.findValuesAsString("$ref").forEach(reference -> {
            if (contract.at(reference.substring(1)).isMissingNode()) {
                dangling.add(reference);
            }
        });
        assertThat(dangling).isEmpty();
    }

    @Test
    void every_operation_has_a_name_of_its_own() {
        List<String> names = contract.findValuesAsString("operationId");
        assertThat(names).hasSizeGreaterThan(30).doesNotHaveDuplicates();
    }
}

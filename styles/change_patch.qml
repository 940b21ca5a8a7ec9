<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis simplifyMaxScale="1" version="3.22.16-Białowieża" readOnly="0" styleCategories="AllStyleCategories" simplifyDrawingHints="1" maxScale="0" simplifyLocal="1" symbologyReferenceScale="-1" simplifyDrawingTol="1" labelsEnabled="0" simplifyAlgorithm="0" minScale="100000000" hasScaleBasedVisibilityFlag="0">
  <flags>
    <Identifiable>1</Identifiable>
    <Removable>1</Removable>
    <Searchable>1</Searchable>
    <Private>0</Private>
  </flags>
  <temporal fixedDuration="0" endField="" startField="" endExpression="" durationField="" mode="0" accumulate="0" startExpression="" durationUnit="min" enabled="0" limitMode="0">
    <fixedRange>
      <start></start>
      <end></end>
    </fixedRange>
  </temporal>
  <renderer-v2 type="categorizedSymbol" forceraster="0" referencescale="-1" attr="grade" enableorderby="0" symbollevels="0">
    <categories>
      <category symbol="0" render="true" value="A" label="A 高度疑似 A strongly suspected"/>
      <category symbol="1" render="true" value="B" label="B 疑似 B suspected"/>
      <category symbol="2" render="true" value="C" label="C 关注 C to watch"/>
    </categories>
    <symbols>
      <symbol type="fill" name="0" clip_to_extent="1" force_rhr="0" alpha="1">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer locked="0" class="SimpleFill" enabled="1" pass="0">
          <Option type="Map">
            <Option type="QString" name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="color" value="227,26,28,85"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="227,26,28,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.7"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="style" value="solid"/>
          </Option>
          <prop k="border_width_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="color" v="227,26,28,85"/>
          <prop k="joinstyle" v="bevel"/>
          <prop k="offset" v="0,0"/>
          <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="offset_unit" v="MM"/>
          <prop k="outline_color" v="227,26,28,255"/>
          <prop k="outline_style" v="solid"/>
          <prop k="outline_width" v="0.7"/>
          <prop k="outline_width_unit" v="MM"/>
          <prop k="style" v="solid"/>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option name="properties"/>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="fill" name="1" clip_to_extent="1" force_rhr="0" alpha="1">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer locked="0" class="SimpleFill" enabled="1" pass="0">
          <Option type="Map">
            <Option type="QString" name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="color" value="255,127,0,85"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="255,127,0,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.7"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="style" value="solid"/>
          </Option>
          <prop k="border_width_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="color" v="255,127,0,85"/>
          <prop k="joinstyle" v="bevel"/>
          <prop k="offset" v="0,0"/>
          <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="offset_unit" v="MM"/>
          <prop k="outline_color" v="255,127,0,255"/>
          <prop k="outline_style" v="solid"/>
          <prop k="outline_width" v="0.7"/>
          <prop k="outline_width_unit" v="MM"/>
          <prop k="style" v="solid"/>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option name="properties"/>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="fill" name="2" clip_to_extent="1" force_rhr="0" alpha="1">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer locked="0" class="SimpleFill" enabled="1" pass="0">
          <Option type="Map">
            <Option type="QString" name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="color" value="242,197,0,85"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="242,197,0,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.7"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="style" value="solid"/>
          </Option>
          <prop k="border_width_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="color" v="242,197,0,85"/>
          <prop k="joinstyle" v="bevel"/>
          <prop k="offset" v="0,0"/>
          <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="offset_unit" v="MM"/>
          <prop k="outline_color" v="242,197,0,255"/>
          <prop k="outline_style" v="solid"/>
          <prop k="outline_width" v="0.7"/>
          <prop k="outline_width_unit" v="MM"/>
          <prop k="style" v="solid"/>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option name="properties"/>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
    </symbols>
    <rotation/>
    <sizescale/>
  </renderer-v2>
  <customproperties>
    <Option/>
  </customproperties>
  <blendMode>0</blendMode>
  <featureBlendMode>0</featureBlendMode>
  <layerOpacity>1</layerOpacity>
  <geometryOptions removeDuplicateNodes="0" geometryPrecision="0">
    <activeChecks type="StringList">
      <Option type="QString" value=""/>
    </activeChecks>
    <checkConfiguration/>
  </geometryOptions>
  <legend type="default-vector" showLabelLegend="0"/>
  <referencedLayers/>
  <fieldConfiguration>
    <field name="patch_no" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="run_id" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="division_code" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="division_name" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="spot_type" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="change_class" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="feature" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="date_before" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="date_after" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="layer_name" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="land_nature" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="land_code" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="land_name" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="refined_name" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="refined_code" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="crop_code" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="crop_name" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="settlement_code" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="is_farmland" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="is_ecological" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="area_m2" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="score" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="height_change_m" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="grade" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="reasons" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="permit_state" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="permit_no" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="zone_kinds" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="grid_code" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="status" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="evidence" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="note" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="created_at" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
  </fieldConfiguration>
  <aliases>
    <alias name="" index="0" field="patch_no"/>
    <alias name="" index="1" field="run_id"/>
    <alias name="" index="2" field="division_code"/>
    <alias name="" index="3" field="division_name"/>
    <alias name="" index="4" field="spot_type"/>
    <alias name="" index="5" field="change_class"/>
    <alias name="" index="6" field="feature"/>
    <alias name="" index="7" field="date_before"/>
    <alias name="" index="8" field="date_after"/>
    <alias name="" index="9" field="layer_name"/>
    <alias name="" index="10" field="land_nature"/>
    <alias name="" index="11" field="land_code"/>
    <alias name="" index="12" field="land_name"/>
    <alias name="" index="13" field="refined_name"/>
    <alias name="" index="14" field="refined_code"/>
    <alias name="" index="15" field="crop_code"/>
    <alias name="" index="16" field="crop_name"/>
    <alias name="" index="17" field="settlement_code"/>
    <alias name="" index="18" field="is_farmland"/>
    <alias name="" index="19" field="is_ecological"/>
    <alias name="" index="20" field="area_m2"/>
    <alias name="" index="21" field="score"/>
    <alias name="" index="22" field="height_change_m"/>
    <alias name="" index="23" field="grade"/>
    <alias name="" index="24" field="reasons"/>
    <alias name="" index="25" field="permit_state"/>
    <alias name="" index="26" field="permit_no"/>
    <alias name="" index="27" field="zone_kinds"/>
    <alias name="" index="28" field="grid_code"/>
    <alias name="" index="29" field="status"/>
    <alias name="" index="30" field="evidence"/>
    <alias name="" index="31" field="note"/>
    <alias name="" index="32" field="created_at"/>
  </aliases>
  <defaults>
    <default expression="" applyOnUpdate="0" field="patch_no"/>
    <default expression="" applyOnUpdate="0" field="run_id"/>
    <default expression="" applyOnUpdate="0" field="division_code"/>
    <default expression="" applyOnUpdate="0" field="division_name"/>
    <default expression="" applyOnUpdate="0" field="spot_type"/>
    <default expression="" applyOnUpdate="0" field="change_class"/>
    <default expression="" applyOnUpdate="0" field="feature"/>
    <default expression="" applyOnUpdate="0" field="date_before"/>
    <default expression="" applyOnUpdate="0" field="date_after"/>
    <default expression="" applyOnUpdate="0" field="layer_name"/>
    <default expression="" applyOnUpdate="0" field="land_nature"/>
    <default expression="" applyOnUpdate="0" field="land_code"/>
    <default expression="" applyOnUpdate="0" field="land_name"/>
    <default expression="" applyOnUpdate="0" field="refined_name"/>
    <default expression="" applyOnUpdate="0" field="refined_code"/>
    <default expression="" applyOnUpdate="0" field="crop_code"/>
    <default expression="" applyOnUpdate="0" field="crop_name"/>
    <default expression="" applyOnUpdate="0" field="settlement_code"/>
    <default expression="" applyOnUpdate="0" field="is_farmland"/>
    <default expression="" applyOnUpdate="0" field="is_ecological"/>
    <default expression="" applyOnUpdate="0" field="area_m2"/>
    <default expression="" applyOnUpdate="0" field="score"/>
    <default expression="" applyOnUpdate="0" field="height_change_m"/>
    <default expression="" applyOnUpdate="0" field="grade"/>
    <default expression="" applyOnUpdate="0" field="reasons"/>
    <default expression="" applyOnUpdate="0" field="permit_state"/>
    <default expression="" applyOnUpdate="0" field="permit_no"/>
    <default expression="" applyOnUpdate="0" field="zone_kinds"/>
    <default expression="" applyOnUpdate="0" field="grid_code"/>
    <default expression="" applyOnUpdate="0" field="status"/>
    <default expression="" applyOnUpdate="0" field="evidence"/>
    <default expression="" applyOnUpdate="0" field="note"/>
    <default expression="" applyOnUpdate="0" field="created_at"/>
  </defaults>
  <constraints>
    <constraint unique_strength="0" notnull_strength="0" field="patch_no" constraints="0" exp_strength="0"/>
    <constraint unique_strength="0" notnull_strength="0" field="run_id" constraints="0" exp_strength="0"/>
    <constraint unique_strength="0" notnull_strength="0" field="division_code" constraints="0" exp_strength="0"/>
    <constraint unique_strength="0" notnull_strength="0" field="division_name" constraints="0" exp_strength="0"/>
    <constraint unique_strength="0" notnull_strength="0" field="spot_type" constraints="0" exp_strength="0"/>
    <constraint unique_strength="0" notnull_strength="0" field="change_class" constraints="0" exp_strength="0"/>
    <constraint unique_strength="0" notnull_strength="0" field="feature" constraints="0" exp_strength="0"/>
    <constraint unique_strength="0" notnull_strength="0" field="date_before" constraints="0" exp_strength="0"/>
    <constraint unique_strength="0" notnull_strength="0" field="date_after" constraints="0" exp_strength="0"/>
    <constraint unique_strength="0" notnull_strength="0" field="layer_name" constraints="0" exp_strength="0"/>
    <constraint unique_strength="0" notnull_strength="0" field="land_nature" constraints="0" exp_strength="0"/>
    <constraint unique_strength="0" notnull_strength="0" field="land_code" constraints="0" exp_strength="0"/>
    <constraint unique_strength="0" notnull_strength="0" field="land_name" constraints="0" exp_strength="0"/>
    <constraint unique_strength="0" notnull_strength="0" field="refined_name" constraints="0" exp_strength="0"/>
    <constraint unique_strength="0" notnull_strength="0" field="refined_code" constraints="0" exp_strength="0"/>
    <constraint unique_strength="0" notnull_strength="0" field="crop_code" constraints="0" exp_strength="0"/>
    <constraint unique_strength="0" notnull_strength="0" field="crop_name" constraints="0" exp_strength="0"/>
    <constraint unique_strength="0" notnull_strength="0" field="settlement_code" constraints="0" exp_strength="0"/>
    <constraint unique_strength="0" notnull_strength="0" field="is_farmland" constraints="0" exp_strength="0"/>
    <constraint unique_strength="0" notnull_strength="0" field="is_ecological" constraints="0" exp_strength="0"/>
    <constraint unique_strength="0" notnull_strength="0" field="area_m2" constraints="0" exp_strength="0"/>
    <constraint unique_strength="0" notnull_strength="0" field="score" constraints="0" exp_strength="0"/>
    <constraint unique_strength="0" notnull_strength="0" field="height_change_m" constraints="0" exp_strength="0"/>
    <constraint unique_strength="0" notnull_strength="0" field="grade" constraints="0" exp_strength="0"/>
    <constraint unique_strength="0" notnull_strength="0" field="reasons" constraints="0" exp_strength="0"/>
    <constraint unique_strength="0" notnull_strength="0" field="permit_state" constraints="0" exp_strength="0"/>
    <constraint unique_strength="0" notnull_strength="0" field="permit_no" constraints="0" exp_strength="0"/>
    <constraint unique_strength="0" notnull_strength="0" field="zone_kinds" constraints="0" exp_strength="0"/>
    <constraint unique_strength="0" notnull_strength="0" field="grid_code" constraints="0" exp_strength="0"/>
    <constraint unique_strength="0" notnull_strength="0" field="status" constraints="0" exp_strength="0"/>
    <constraint unique_strength="0" notnull_strength="0" field="evidence" constraints="0" exp_strength="0"/>
    <constraint unique_strength="0" notnull_strength="0" field="note" constraints="0" exp_strength="0"/>
    <constraint unique_strength="0" notnull_strength="0" field="created_at" constraints="0" exp_strength="0"/>
  </constraints>
  <constraintExpressions>
    <constraint exp="" field="patch_no" desc=""/>
    <constraint exp="" field="run_id" desc=""/>
    <constraint exp="" field="division_code" desc=""/>
    <constraint exp="" field="division_name" desc=""/>
    <constraint exp="" field="spot_type" desc=""/>
    <constraint exp="" field="change_class" desc=""/>
    <constraint exp="" field="feature" desc=""/>
    <constraint exp="" field="date_before" desc=""/>
    <constraint exp="" field="date_after" desc=""/>
    <constraint exp="" field="layer_name" desc=""/>
    <constraint exp="" field="land_nature" desc=""/>
    <constraint exp="" field="land_code" desc=""/>
    <constraint exp="" field="land_name" desc=""/>
    <constraint exp="" field="refined_name" desc=""/>
    <constraint exp="" field="refined_code" desc=""/>
    <constraint exp="" field="crop_code" desc=""/>
    <constraint exp="" field="crop_name" desc=""/>
    <constraint exp="" field="settlement_code" desc=""/>
    <constraint exp="" field="is_farmland" desc=""/>
    <constraint exp="" field="is_ecological" desc=""/>
    <constraint exp="" field="area_m2" desc=""/>
    <constraint exp="" field="score" desc=""/>
    <constraint exp="" field="height_change_m" desc=""/>
    <constraint exp="" field="grade" desc=""/>
    <constraint exp="" field="reasons" desc=""/>
    <constraint exp="" field="permit_state" desc=""/>
    <constraint exp="" field="permit_no" desc=""/>
    <constraint exp="" field="zone_kinds" desc=""/>
    <constraint exp="" field="grid_code" desc=""/>
    <constraint exp="" field="status" desc=""/>
    <constraint exp="" field="evidence" desc=""/>
    <constraint exp="" field="note" desc=""/>
    <constraint exp="" field="created_at" desc=""/>
  </constraintExpressions>
  <expressionfields/>
  <attributeactions/>
  <attributetableconfig actionWidgetStyle="dropDown" sortOrder="0" sortExpression="">
    <columns/>
  </attributetableconfig>
  <conditionalstyles>
    <rowstyles/>
    <fieldstyles/>
  </conditionalstyles>
  <storedexpressions/>
  <editform tolerant="1"></editform>
  <editforminit/>
  <editforminitcodesource>0</editforminitcodesource>
  <editforminitfilepath></editforminitfilepath>
  <editforminitcode><![CDATA[]]></editforminitcode>
  <featformsuppress>0</featformsuppress>
  <editorlayout>generatedlayout</editorlayout>
  <editable/>
  <labelOnTop/>
  <reuseLastValue/>
  <dataDefinedFieldProperties/>
  <widgets/>
  <previewExpression></previewExpression>
  <mapTip></mapTip>
  <layerGeometryType>2</layerGeometryType>
</qgis>
